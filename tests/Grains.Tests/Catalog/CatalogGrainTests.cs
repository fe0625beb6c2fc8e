using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Stock;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Catalog;

public class CatalogGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task Each_change_raises_the_version_by_one()
    {
        var shop = await fixture.NewShop(products: 0);
        var before = await shop.Catalog.Version();
        var added = (await shop.Catalog.Add(TestShop.Sweet())).OrThrow();
        var edited = (await shop.Catalog.Edit(new EditProduct(Ids.Token(), added.Product.Id, Title: "Sweeter"))).OrThrow();
        var deleted = (await shop.Catalog.Delete(Ids.Token(), added.Product.Id)).OrThrow();
        Assert.Equal((before + 1, before + 2, before + 3), (added.Version, edited.Version, deleted));
        Assert.Equal(deleted, await shop.Catalog.Version());
    }

    [Fact]
    public async Task A_repeat_gets_the_first_answer_though_the_product_has_changed_since()
    {
        var shop = await fixture.NewShop(products: 0);
        var add = TestShop.Sweet();
        var first = (await shop.Catalog.Add(add)).OrThrow();
        (await shop.Catalog.Edit(new EditProduct(Ids.Token(), first.Product.Id, Title: "Changed"))).OrThrow();
        var again = (await shop.Catalog.Add(add)).OrThrow();
        Assert.Equal((first.Version, "Sweet"), (again.Version, again.Product.Title));
        Assert.Single((await shop.Catalog.Snapshot())!.Products);
        Assert.Equal("idempotency-key-reused", (await shop.Catalog.Add(add with { Title = "Other" })).Error?.Code);
        Assert.Equal("Idempotency-Key", (await shop.Catalog.Add(add with { OperationId = "" })).Error?.Field);
    }

    [Fact]
    public async Task A_catalog_comes_back_as_it_was_from_its_rows()
    {
        var shop = await fixture.NewShop(products: 5);
        (await shop.Catalog.Reorder(Ids.Token(), [shop.Products[4].Id, shop.Products[2].Id])).OrThrow();
        var add = TestShop.Sweet() with { Category = "Fresh", Description = "One\nTwo", Pictures = [Ids.Token()] };
        var first = (await shop.Catalog.Add(add)).OrThrow();
        var before = (await shop.Catalog.Snapshot())!;

        fixture.Faults.LoseBeforeCommit("catalog", shop.Id); // ends the activation
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Catalog.Add(TestShop.Sweet()));
        var after = (await shop.Catalog.Snapshot())!;

        Assert.NotSame(before, after);
        Assert.Equal(before.Version, after.Version);
        Assert.Equal(before.Categories.AsEnumerable(), after.Categories.AsEnumerable());
        Assert.Equal(
            before.Products.Select(product => (product.Id, product.Title, product.Position, product.Version)),
            after.Products.Select(product => (product.Id, product.Title, product.Position, product.Version))
        );
        var again = (await shop.Catalog.Add(add)).OrThrow(); // and the operation is remembered
        Assert.Equal((first.Version, first.Product.Id), (again.Version, again.Product.Id));
    }

    [Fact]
    public async Task A_change_stands_though_its_count_cannot_be_passed_on_at_once()
    {
        var shop = await fixture.NewShop(products: 1);
        var product = shop.Products[0];
        fixture.Faults.LoseBeforeCommit("stock", StoreKey.Of(shop.Id, product.Id));

        (await shop.Catalog.Edit(new EditProduct(Ids.Token(), product.Id, Stock: 7))).OrThrow();
        (await shop.Catalog.Edit(new EditProduct(Ids.Token(), product.Id, Title: "Counted now"))).OrThrow();

        await Eventually.Holds(
            async () => (await shop.Stock(product.Id).Level()).Available == 7,
            "The stock grain must hear of the count once it can be written again: see CatalogGrain.TakeUpCounts."
        );
    }

    [Fact]
    public async Task A_write_whose_outcome_is_unknown_is_there_once_when_it_is_repeated()
    {
        var shop = await fixture.NewShop(products: 0);
        var add = TestShop.Sweet();
        fixture.Faults.LoseAfterCommit("catalog", shop.Id);
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Catalog.Add(add));
        (await shop.Catalog.Add(add)).OrThrow();
        Assert.Single((await shop.Catalog.Snapshot())!.Products);
    }

    [Fact]
    public async Task Many_are_added_in_one_change_or_none()
    {
        var shop = await fixture.NewShop(products: 0);
        var many = Enumerable
            .Range(0, 300)
            .Select(i => TestShop.Sweet() with { Title = $"Item {i}", Category = $"Category {i % 7}" })
            .ToList();
        var before = await shop.Catalog.Version();
        var operation = Ids.Token();
        var added = (await shop.Catalog.AddMany(operation, [.. many])).OrThrow();
        Assert.Equal((300, before + 1), (added.Length, await shop.Catalog.Version()));
        Assert.Equal(
            added.Select(one => one.Product.Id),
            (await shop.Catalog.AddMany(operation, [.. many])).OrThrow().Select(one => one.Product.Id)
        );
        Assert.Equal(7, (await shop.Catalog.Snapshot())!.Categories.Length);

        many[1] = many[1] with { Price = new Money(0, "INR") };
        Assert.Equal("products[1].price", (await shop.Catalog.AddMany(Ids.Token(), [.. many])).Error?.Field);
        Assert.Equal(before + 1, await shop.Catalog.Version());
        Assert.Equal("products", (await shop.Catalog.AddMany(Ids.Token(), default)).Error?.Field);
    }

    [Fact]
    public async Task Counted_units_reach_the_stock()
    {
        var shop = await fixture.NewShop(units: 7);
        Assert.Equal(new StockLevel(7, 0), await shop.Stock().Level());
        (await shop.Catalog.Edit(new EditProduct(Ids.Token(), shop.Products[0].Id, Stock: 3))).OrThrow();
        Assert.Equal(new StockLevel(3, 0), await shop.Stock().Level());
    }

    [Fact]
    public async Task A_count_that_a_crash_interrupts_reaches_the_stock()
    {
        var shop = await fixture.NewShop();
        fixture.Faults.LoseAfterCommit("catalog", shop.Id);
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Catalog.Edit(new EditProduct(Ids.Token(), shop.Products[0].Id, Stock: 9)));
        await shop.Catalog.Version(); // wakes it: nobody repeats the edit
        await Eventually.Holds(
            async () => (await shop.Stock().Level()).OnHand == 9,
            "the catalog's next activation must tell the stock what it is owed"
        );
    }

    [Fact]
    public async Task A_large_change_tells_its_readers_to_fetch_the_rest()
    {
        var shop = await fixture.NewShop(products: 0);
        await shop.Storefront.Version(0); // a reader that would apply the event
        var many = Enumerable.Range(0, 60).Select(i => TestShop.Sweet() with { Title = $"Item {i}", Description = new string('d', 5_000) });
        (await shop.Catalog.AddMany(Ids.Token(), [.. many])).OrThrow();
        await Eventually.Holds(
            async () => (await shop.Storefront.Snapshot(0))!.Products.Length == 60,
            "a storefront must follow a change that is too large for an event"
        );
    }

    [Fact]
    public async Task Another_shops_products_are_not_to_be_had()
    {
        var (mine, theirs) = (await fixture.NewShop(), await fixture.NewShop());
        Assert.Null(await mine.Catalog.Get(theirs.Products[0].Id));
        Assert.Equal(
            ErrorKind.NotFound,
            (await mine.Catalog.Edit(new EditProduct(Ids.Token(), theirs.Products[0].Id, Title: "Mine"))).Error?.Kind
        );
        Assert.Equal("unknown-product", (await mine.Catalog.Quote([new QuoteLine(theirs.Products[0].Id, 1)])).Error?.Code);
        Assert.Equal("Sweet 0", (await theirs.Catalog.Get(theirs.Products[0].Id))?.Product.Title);
    }
}
