using System.Collections.Concurrent;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Stock;
using Dukaan.Stores;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>
/// The sellers of the benchmark as Dukaan's shops. Each method acts within one shop, as its seller's own program does. It may throw where
/// Dukaan refuses, which the contract answers with 500.
/// </summary>
internal sealed class MarketShops(IGrainFactory grains)
{
    private const string Actor = "key:online-marketplace";
    private const int OpenOrders = 100;

    private readonly ConcurrentDictionary<(int Seller, int Product), string> _products = new();
    private readonly ConcurrentDictionary<int, Task> _open = new();

    public async Task<bool> Exists(int seller)
    {
        var id = MarketKeys.Store(seller);
        Caller.Set(id, Actor);
        return await grains.GetGrain<IStoreGrain>(id).Get() is not null;
    }

    public async Task Register(NewSeller seller)
    {
        var store = await Enter(seller.Id);
        var name = Graphemes.Cut(seller.Company_name ?? seller.Name, 80);
        (await store.Change(new ChangeStore(Operation(), Name: name))).OrThrow();
    }

    /// <summary>Adds the product, or sets what it is now.</summary>
    public async Task Put(MarketProduct product)
    {
        var id = await ProductOf(product.Seller_id, product.Product_id);
        await Enter(product.Seller_id);
        var edit = new EditProduct(
            Operation(),
            id,
            Title: product.Name,
            Price: MarketKeys.Price(product.Price),
            Description: product.Description,
            Category: product.Category
        )
        {
            Details = new DetailsChange(Sku: product.Version),
        };
        (await Catalog(product.Seller_id).Edit(edit)).OrThrow();
    }

    public async Task SetPrice(PriceUpdate update)
    {
        var id = await ProductOf(update.SellerId, update.ProductId);
        await Enter(update.SellerId);
        (await Catalog(update.SellerId).Edit(new EditProduct(Operation(), id, Price: MarketKeys.Price(update.Price)))).OrThrow();
    }

    public async Task SetStock(StockItem item)
    {
        var id = await ProductOf(item.Seller_id, item.Product_id);
        await Enter(item.Seller_id);
        var stock = grains.GetGrain<IStockGrain>(StoreKey.Of(MarketKeys.Store(item.Seller_id), id));
        (await stock.Set(Operation(), item.Qty_available)).OrThrow();
    }

    public async Task<long> Available(int seller, int product)
    {
        var id = await ProductOf(seller, product);
        await Enter(seller);
        return (await grains.GetGrain<IStockGrain>(StoreKey.Of(MarketKeys.Store(seller), id)).Level()).Available;
    }

    public async Task<Product?> Find(int seller, int product)
    {
        var id = await ProductOf(seller, product);
        await Enter(seller);
        return (await Catalog(seller).Get(id))?.Product;
    }

    /// <summary>The id of a product in its shop's catalog; one that nobody described yet is added.</summary>
    public async ValueTask<string> ProductOf(int seller, int product) =>
        _products.TryGetValue((seller, product), out var known) ? known : _products[(seller, product)] = await LookUp(seller, product);

    /// <summary>The seller's orders in progress, from one reading of the order book, and the sums over these.</summary>
    public async Task<SellerDashboard> Dashboard(int seller)
    {
        var open = await Open(seller);
        var entries = open.SelectMany(order =>
                order.Lines.Select(line => new OrderEntry(
                    order.Id,
                    line.ProductId,
                    line.Title,
                    line.Quantity,
                    line.Amount / 100m,
                    order.State.ToString().ToUpperInvariant()
                ))
            )
            .ToArray();
        var view = new SellerView(seller, open.Count, entries.Sum(entry => entry.Quantity), entries.Sum(entry => entry.Total_amount));
        return new SellerDashboard(view, entries);
    }

    /// <summary>The seller's orders that are not delivered, the newest first.</summary>
    public async Task<List<OrderSummary>> Open(int seller)
    {
        await Enter(seller);
        var book = grains.GetGrain<IOrderBookGrain>(MarketKeys.Store(seller));
        List<OrderSummary> open = [];
        while (await book.List(OrderState.Placed, open.Count > 0 ? open[^1].Number : null, OpenOrders) is { Length: > 0 } page)
        {
            open.AddRange(page);
            if (page.Length < OpenOrders)
            {
                break;
            }
        }

        return open;
    }

    /// <summary>Packs, ships and delivers an order in one write. Repeating it changes nothing.</summary>
    public async Task Deliver(PlacedPart part)
    {
        await Enter(part.Seller);
        var order = grains.GetGrain<IOrderGrain>(StoreKey.Of(MarketKeys.Store(part.Seller), part.OrderId));
        (await order.TakeAll("delivery", [OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver])).OrThrow();
    }

    private async Task<string> LookUp(int seller, int product)
    {
        await Enter(seller);
        var handle = MarketKeys.Handle(product);
        var snapshot = await Catalog(seller).Snapshot();
        if (snapshot?.Products.FirstOrDefault(each => each.Handle == handle) is { } there)
        {
            return there.Id;
        }

        var add = new AddProduct($"online-marketplace-{handle}", handle, MarketKeys.Price(1), Stock: 0, Handle: handle);
        return (await Catalog(seller).Add(add)).OrThrow().Product.Id;
    }

    /// <summary>Acts within the seller's shop from here on, which is opened if it is new.</summary>
    private Task<IStoreGrain> Enter(int seller)
    {
        // Not an async method: what it sets must hold for its caller.
        var id = MarketKeys.Store(seller);
        Caller.Set(id, Actor);
        var store = grains.GetGrain<IStoreGrain>(id);
        var open = _open.GetOrAdd(seller, _ => OpenStore(store, seller, id));
        return open.IsCompletedSuccessfully ? Task.FromResult(store) : Opened();

        async Task<IStoreGrain> Opened()
        {
            try
            {
                await open;
            }
            catch
            {
                _open.TryRemove(seller, out var _);
                throw;
            }

            return store;
        }
    }

    private async Task OpenStore(IStoreGrain store, int seller, string id)
    {
        var number = seller.ToString(CultureInfo.InvariantCulture);
        var profile = new StoreProfile(
            id,
            $"online-marketplace-{number}",
            $"Seller {number}",
            "",
            MarketKeys.Currency,
            "en",
            Theme.Default,
            Picture: null,
            Phone: null,
            Vpa: $"seller{number}@market",
            CashOnDelivery: true,
            Open: true,
            "Etc/UTC",
            Revision: 1
        );
        (await store.Open(id, profile)).OrThrow();
    }

    private ICatalogGrain Catalog(int seller) => grains.GetGrain<ICatalogGrain>(MarketKeys.Store(seller));

    private static string Operation() => Guid.CreateVersion7().ToString("N");
}
