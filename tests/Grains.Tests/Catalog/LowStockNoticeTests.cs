using System.Diagnostics;
using Dukaan.Catalog;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

/// <summary>"Only 2 left": said where the seller wants it, a moment late, and never once for each piece.</summary>
public class LowStockNoticeTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly ManualTime Time = new();

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(5, 5, 5)]
    [InlineData(5, 6, null)]
    [InlineData(5, 0, null)]
    public void A_number_is_kept_where_the_shop_says_it_and_the_products_version_stays(int showLeft, long left, int? kept)
    {
        var (book, product) = Counted(showLeft);
        var draft = new CatalogDraft(book, Time);

        draft.SetLeft(product.Id, left);

        Assert.Equal(kept is not null, draft.HasChanges);
        var after = draft.HasChanges ? book.Commit(draft).Find(product.Id)! : product;
        Assert.Equal((kept, product.Version), (after.Left, after.Version));
    }

    [Fact]
    public void A_sold_out_product_has_no_number_and_one_that_is_not_counted_any_more_gets_none()
    {
        var (book, product) = Counted(showLeft: 5);
        var draft = new CatalogDraft(book, Time);
        draft.SetLeft(product.Id, 1);
        book = book.Commit(draft);
        draft = new CatalogDraft(book, Time);
        draft.SetAvailability(product.Id, inStock: false);
        Assert.Null(book.Commit(draft).Find(product.Id)!.Left);

        draft = new CatalogDraft(book, Time);
        draft.Edit(new EditProduct("", product.Id, Stock: ProductRules.NotCounted, InStock: true)).OrThrow();
        book = book.Commit(draft);
        draft = new CatalogDraft(book, Time);
        draft.SetLeft(product.Id, 2);
        Assert.False(draft.HasChanges, "What is not counted has no number to say.");
    }

    [Fact]
    public async Task A_rush_changes_the_catalog_once_a_second_and_not_once_for_each_piece()
    {
        var shop = await fixture.NewShop(units: 12);
        var id = shop.Products[0].Id;
        (await shop.Store.Change(new ChangeStore(Ids.Token(), ShowLeft: 20))).OrThrow();
        await Left(shop, id, 12, "the shop has just chosen to say such numbers: what is left is asked for");
        fixture.Time.Advance(TimeSpan.FromSeconds(2));
        await Eventually.Holds(async () => (await shop.Stock().Level()).Available == 12, "the stock must be awake");
        var before = await shop.Catalog.Version();
        var began = Stopwatch.GetTimestamp();

        foreach (var n in Enumerable.Range(0, 9))
        {
            (await shop.Place($"rush-{n}")).OrThrow();
        }

        fixture.Time.Advance(TimeSpan.FromSeconds(2));
        await Left(shop, id, 3, "what the rush left is said in the end");
        var changes = await shop.Catalog.Version() - before;
        Assert.InRange(changes, 1, 3 + (long)Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private static Task Left(TestShop shop, string id, int left, string why) =>
        Eventually.Holds(async () => (await shop.Catalog.Get(id))!.Product.Left == left, $"The product should bear {left}: {why}.");

    private static (CatalogBook Book, Product Product) Counted(int showLeft)
    {
        var shop = Goods.Empty.Shop;
        var book = new CatalogBook(shop with { Store = shop.Store with { ShowLeft = showLeft } });
        var draft = new CatalogDraft(book, Time);
        var product = draft.Add(Goods.Ladoo with { Stock = 40 }).OrThrow().Product;
        return (book.Commit(draft), product);
    }
}
