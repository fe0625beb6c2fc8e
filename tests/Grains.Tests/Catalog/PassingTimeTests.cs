using Dukaan.Catalog;
using Dukaan.Values;
using Npgsql;

namespace Dukaan.Grains.Tests.Catalog;

public class PassingTimeTests(OwnShopFixture fixture) : IClassFixture<OwnShopFixture>
{
    private DateTimeOffset Now => fixture.Time.GetUtcNow();

    [Fact]
    public async Task Whoever_reads_after_the_time_sees_the_product_though_no_timer_fired()
    {
        var shop = await fixture.NewShop(products: 0);
        var planned = (await shop.Catalog.Add(TestShop.Sweet() with { PublishAt = Now.AddHours(3) })).OrThrow();
        Assert.False(planned.Product.Visible);

        fixture.Time.Set(TimeSpan.FromHours(3)); // the clock jumps, and no timer moves

        var quote = (await shop.Catalog.Quote([new(planned.Product.Id, 1)])).OrThrow();
        Assert.True(quote.Lines[0].Available, "A quote must be of the catalog as it is now: see CatalogGrain.Present.");
        var shown = Assert.Single((await shop.Catalog.Snapshot())!.Products);
        Assert.Equal((true, null, planned.Version + 1), (shown.Visible, shown.PublishAt, shown.Version));
    }

    [Fact]
    public async Task A_catalog_that_nobody_reads_is_found_by_the_sweep()
    {
        var shop = await fixture.NewShop(products: 0);
        (await shop.Catalog.Add(TestShop.Sweet() with { PublishAt = Now.AddHours(2) })).OrThrow();
        Assert.Equal(1, await Wakes(shop));
        fixture.Faults.LoseBeforeCommit("catalog", shop.Id); // ends the activation, and its timer
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Catalog.Add(TestShop.Sweet()));

        fixture.Time.Advance(TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1));

        await Eventually.Holds(
            async () =>
            {
                fixture.Time.Advance(TimeSpan.FromSeconds(30)); // the next sweep, if one failed
                return await Wakes(shop) == 0;
            },
            "The sweep of each partition must find catalogs that are due: see CatalogSweep."
        );
        Assert.True(Assert.Single((await shop.Catalog.Snapshot())!.Products).Visible);
    }

    [Fact]
    public async Task A_sale_begins_and_ends_with_a_version_and_seller_and_shopper_see_the_same()
    {
        var shop = await fixture.NewShop(products: 2);
        var sale = new SaleChange(new Money(9_900, "INR"), Now.AddMinutes(10), Now.AddMinutes(20));
        var edit = new EditProduct(Ids.Token(), shop.Products[0].Id) { Details = new DetailsChange { Sale = sale } };
        var planned = (await shop.Catalog.Edit(edit)).OrThrow();

        fixture.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal((9_900, planned.Version + 1), await Price(shop));
        fixture.Time.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.Equal((9_900, planned.Version + 1), await Price(shop));
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((15_000, planned.Version + 2), await Price(shop));
        Assert.Equal(planned.Product.Version, (await shop.Catalog.Edit(edit)).OrThrow().Version); // the first answer
    }

    private static async Task<(long Amount, long Version)> Price(TestShop shop)
    {
        var quote = (await shop.Catalog.Quote([new(shop.Products[0].Id, 1)])).OrThrow();
        Assert.Equal((await shop.Catalog.Snapshot())!.Products.First(product => product.Id == shop.Products[0].Id).Price, quote.Total);
        return (quote.Total.Amount, quote.Version);
    }

    private async Task<long> Wakes(TestShop shop)
    {
        await using var database = NpgsqlDataSource.Create(fixture.Silo.Options.Postgres);
        await using var command = database.CreateCommand("SELECT count(*) FROM grain_row WHERE kind = 'catalog-wake' AND id = $1");
        command.Parameters.Add(new() { Value = shop.Id });
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
