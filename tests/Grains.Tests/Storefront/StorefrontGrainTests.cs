using System.Text;
using Dukaan.Catalog;
using Dukaan.Storefront;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Storefront;

public class StorefrontGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static readonly PageKey Home = new("home");

    private static string Text(Page? page) => Encoding.UTF8.GetString(page!.Body);

    private static Task<Result<ProductChange>> Price(TestShop shop, long amount, int product = 0) =>
        shop.Catalog.Edit(new EditProduct(Ids.Token(), shop.Products[product].Id, Price: new Money(amount, "INR")));

    [Fact]
    public async Task A_seller_reads_their_own_write_on_the_very_next_request()
    {
        var shop = await fixture.NewShop();
        await shop.Replica.GetPage(Home, 0);
        for (var amount = 1; amount <= 20; amount++)
        {
            var version = (await Price(shop, amount)).OrThrow().Version;
            var page = await shop.Replica.GetPage(Home, version);
            Assert.True(page!.Version >= version, $"version {page.Version} was served to who may see {version}");
            Assert.EndsWith($" {amount}", Text(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Everybody_else_sees_a_change_within_a_second()
    {
        var shop = await fixture.NewShop();
        await shop.Replica.GetPage(Home, 0);
        var version = (await Price(shop, 77)).OrThrow().Version;
        var trust = new StorefrontOptions().LongestTrust;
        Assert.True(trust < TimeSpan.FromSeconds(1), $"A page is served for {trust} without asking, and must not be for a second.");
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await shop.Replica.GetPage(Home, 0))!.Version >= version, "A price must show within a second.");
    }

    [Fact]
    public async Task A_page_is_rendered_once_per_version()
    {
        var shop = await fixture.NewShop();
        var first = await shop.Replica.GetPage(Home, 0);
        var before = fixture.Renderer.Rendered;
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(first!.ETag, (await shop.Replica.GetPage(Home, 0))!.ETag);
        }

        Assert.Equal(before, fixture.Renderer.Rendered);
    }

    [Fact]
    public async Task The_shops_own_change_reaches_its_pages()
    {
        var shop = await fixture.NewShop();
        await shop.Replica.GetPage(Home, 0);
        var version = (await shop.Store.Change(new ChangeStore(Ids.Token(), Name: "Renamed"))).OrThrow().Version;
        Assert.Contains("Renamed", Text(await shop.Replica.GetPage(Home, version)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_alone_keep_a_storefront_true_to_the_catalog()
    {
        var shop = await fixture.NewShop(products: 3);
        await shop.Storefront.Version(0);
        (await shop.Catalog.Reorder(Ids.Token(), [shop.Products[2].Id])).OrThrow();
        (await shop.Catalog.Delete(Ids.Token(), shop.Products[0].Id)).OrThrow();
        var last = (await Price(shop, 5, product: 1)).OrThrow().Version;
        await Eventually.Holds(async () => await shop.Storefront.Version(0) >= last, "the storefront must follow");
        var (mine, truth) = ((await shop.Storefront.Snapshot(0))!, (await shop.Catalog.Snapshot())!);
        Assert.Equal(
            truth.Products.Select(product => (product.Id, product.Version)),
            mine.Products.Select(product => (product.Id, product.Version))
        );
    }

    [Fact]
    public async Task Pages_that_are_asked_for_once_wait_neither_for_each_other_nor_keep_the_storefront_waiting()
    {
        var shop = await fixture.NewShop();
        var version = await shop.Storefront.Version(0);
        var name = Ids.Token();
        using var gate = new ManualResetEventSlim();
        fixture.Renderer.Slow = (name, gate);
        var slow = shop.Storefront.Render(new PageKey("search", name), version);
        var quick = await shop.Storefront.Render(new PageKey("search", "quick"), version);
        var page = await shop.Storefront.GetPage(Home, version);
        Assert.False(slow.IsCompleted, "The slow page waits for the gate; the others must have been rendered meanwhile.");
        Assert.Equal((version, version), (quick!.Version, page!.Version));
        gate.Set();
        Assert.Equal(version, (await slow)!.Version);
        Assert.Null(await shop.Storefront.Render(Home, version + 1));
    }

    [Fact]
    public async Task A_version_that_never_was_does_not_keep_anybody_waiting()
    {
        var shop = await fixture.NewShop();
        Assert.NotNull(await shop.Replica.GetPage(Home, long.MaxValue));
    }

    [Fact]
    public async Task There_is_no_page_of_no_shop()
    {
        var nobody = new TestShop(fixture.Grains, Ids.Token());
        Assert.Null(await nobody.Replica.GetPage(Home, 0));
        Assert.Equal(0, await nobody.Storefront.Version(0));
    }

    [Fact]
    public async Task A_name_leads_to_its_shop_and_a_free_one_to_none()
    {
        var shop = await fixture.NewShop();
        var slug = (await shop.Store.Get())!.Profile.Slug;
        Assert.Equal(shop.Id, (await Claim(slug))?.StoreId);
        var free = $"free-{Ids.Token()}";
        Assert.Null(await Claim(free));
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Slug: free))).OrThrow();
        Assert.Equal(shop.Id, (await Claim(free))?.StoreId); // that it was free a moment ago is not remembered
    }

    private Task<StoreNameClaim?> Claim(string slug)
    {
        var key = Slug.Skeleton(slug);
        return fixture.Grains.GetGrain<IStoreNamesGrain>(LocalPartitions.Of(key)).Find(key).AsTask();
    }
}
