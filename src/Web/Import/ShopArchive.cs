using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Dukaan.Catalog;
using Dukaan.Customers;
using Dukaan.Orders;
using Dukaan.Reviews;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Import;

/// <summary>
/// Everything of a shop as one archive (ZIP) of tables and pictures, written while it is read, page by page. The table of products comes in
/// again as it is.
/// </summary>
/// <param name="grains">The shop's.</param>
/// <param name="pictures">Its pictures.</param>
internal sealed class ShopArchive(IGrainFactory grains, IPictureStore pictures)
{
    private const int PageSize = 100;

    /// <param name="storeId">The shop.</param>
    /// <param name="link">The link of a picture.</param>
    /// <param name="output">Gets the archive; it stays open.</param>
    /// <param name="cancellation">Ends it between rows.</param>
    public async Task Write(string storeId, Func<string, string> link, Stream output, CancellationToken cancellation)
    {
        var shop = await grains.GetGrain<ICatalogGrain>(storeId).Snapshot()
            ?? throw new InvalidOperationException("A shop with an owner is open.");
        var zone = OrderDay.ZoneOf(shop.Store.TimeZone);
        var (book, customers) = (grains.GetGrain<IOrderBookGrain>(storeId), grains.GetGrain<ICustomersGrain>(storeId));
        Task<OrderView?> View(string id) => grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, id)).Get();

        await using var queued = new QueuedWrites(output);
        await using (var zip = await ZipArchive.CreateAsync(queued, ZipArchiveMode.Create, true, entryNameEncoding: null, cancellation))
        {
            await Write(zip);
        }

        await queued.PassOn(cancellation);

        async Task Write(ZipArchive zip)
        {
            async Task Table(string name, Func<Stream, Task> write)
            {
                await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
                await write(entry);
            }

            await Table("products.csv", to => ProductCsv.Write(to, shop, Available, AtLocations, link, cancellation));
            await Table("categories.csv", to => FlatTable.Write(to, shop.Categories, cancellation));
            await Table("collections.csv", to => FlatTable.Write(to, shop.Collections, cancellation));
            await Table("sales.csv", to => SaleCsv.Write(to, shop.Products, cancellation));
            await Table("pages.csv", to => PageCsv.Write(to, shop.Pages, cancellation));
            await Table("discounts.csv", to => FlatTable.Write(to, shop.Terms.Discounts, cancellation));
            var settings = new
            {
                shop = shop.Store,
                terms = shop.Terms with
                {
                    Discounts = [],
                },
                shop.Front,
                shop.Search,
            };
            await Table("settings.csv", to => FlatTable.WriteValues(to, settings, cancellation));
            await Table("customers.csv", to =>
                CustomerCsv.Write(to, before => customers.List(new CustomerFilter(), before, PageSize), zone, cancellation)
            );
            await Table("orders.csv", to =>
                OrderCsv.Write(to, before => book.Find(new OrderFilter(), before, PageSize), zone, cancellation)
            );
            await Table("order-lines.csv", to => OrderDetailCsv.WriteLines(to, Orders(book, cancellation), cancellation));
            await Table("payments.csv", to => OrderDetailCsv.WritePayments(to, Orders(book, cancellation), View, cancellation));
            await Table("returns.csv", to => OrderDetailCsv.WriteReturns(to, Orders(book, cancellation), View, cancellation));
            await Table("past-orders.csv", to => PastOrderCsv.Write(to, Past(customers, cancellation), cancellation));
            await Table("reviews.csv", to =>
                ReviewCsv.Write(to, Reviews(grains.GetGrain<IReviewsGrain>(storeId), cancellation), cancellation)
            );
            foreach (var id in Pictures(shop))
            {
                await using var picture = await pictures.Open(
                    new PictureName(storeId, id, PictureRendition.Widths[^1], PictureFormat.Jpeg),
                    cancellation
                );
                if (picture is not null)
                {
                    await using var entry = await zip.CreateEntry($"pictures/{id}.jpg", CompressionLevel.NoCompression)
                        .OpenAsync(cancellation);
                    await picture.CopyToAsync(entry, cancellation);
                }
            }
        }

        Task<ImmutableArray<LocationLevel>> AtLocations(string itemId) =>
            grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, itemId)).LevelsAt([.. shop.Terms.Locations.Select(location => location.Id)]);

        async Task<long> Available(string itemId) => (await grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, itemId)).Level()).Available;
    }

    private static IEnumerable<string> Pictures(CatalogSnapshot shop) =>
        shop
            .Products.SelectMany(product => product.Pictures)
            .Concat(shop.Collections.Select(collection => collection.Picture).OfType<string>())
            .Append(shop.Store.Picture ?? "")
            .Where(id => id.Length > 0)
            .Distinct(StringComparer.Ordinal);

    private static async IAsyncEnumerable<OrderSummary> Orders(
        IOrderBookGrain book,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (long? before = null; ; )
        {
            cancellation.ThrowIfCancellationRequested();
            var page = await book.Find(new OrderFilter(), before, PageSize);
            foreach (var order in page)
            {
                yield return order;
            }

            if (page.Length < PageSize)
            {
                yield break;
            }

            before = page[^1].Number;
        }
    }

    private static async IAsyncEnumerable<PastOrder> Past(
        ICustomersGrain customers,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        for (long? before = null; ; )
        {
            cancellation.ThrowIfCancellationRequested();
            var page = await customers.List(new CustomerFilter(), before, PageSize);
            foreach (var customer in page)
            {
                foreach (var order in await customers.Past(customer.Key))
                {
                    yield return order;
                }
            }

            if (page.Length < PageSize)
            {
                yield break;
            }

            before = page[^1].Number;
        }
    }

    private static async IAsyncEnumerable<Review> Reviews(IReviewsGrain reviews, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (long? before = null; ; )
        {
            cancellation.ThrowIfCancellationRequested();
            var page = await reviews.List(null, before, PageSize);
            foreach (var review in page)
            {
                yield return review;
            }

            if (page.Length < PageSize)
            {
                yield break;
            }

            before = IReviewsGrain.PlaceOf(page[^1].OrderNumber, page[^1].Line);
        }
    }
}
