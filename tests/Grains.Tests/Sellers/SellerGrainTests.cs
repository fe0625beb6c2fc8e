using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Sellers;

public class SellerGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private static OpenStore Command(string name = "Asha Sweets") => new(Ids.Token(), name);

    private Task<StoreNameClaim?> Holder(string slug) => fixture.Grains.GetGrain<IStoreNameGrain>(Slug.Skeleton(slug)).Resolve();

    [Fact]
    public async Task A_shop_opens_under_its_name_with_what_the_phone_says_of_its_country()
    {
        var seller = await fixture.NewSeller();
        var store = (await seller.OpenStore(Command("Café Zoë 77"))).OrThrow();
        Assert.Equal(
            ("cafe-zoe-77", "INR", "Asia/Kolkata", "en"),
            (store.Profile.Slug, store.Profile.Currency, store.Profile.TimeZone, store.Profile.Language)
        );
        Assert.Equal(1, store.Version);
        Assert.Equal(store.Profile.StoreId, (await Holder("cafe-zoe-77"))?.StoreId);
        var shop = new TestShop(fixture.Grains, store.Profile.StoreId);
        Assert.Equal(store.Profile, (await shop.Catalog.Snapshot())?.Store);
        Assert.True(await shop.Store.HasMember(seller.GetPrimaryKeyString()));
        Assert.False(await shop.Store.HasMember(Ids.Token()));
    }

    [Fact]
    public async Task Shops_of_one_name_get_links_of_their_own()
    {
        var (one, two) = (await fixture.NewSeller(), await fixture.NewSeller());
        Assert.Equal("twin-shop", (await one.OpenStore(Command("Twin Shop"))).OrThrow().Profile.Slug);
        Assert.Equal("twin-shop-2", (await two.OpenStore(Command("Twin Shop"))).OrThrow().Profile.Slug);
    }

    [Fact]
    public async Task A_link_that_was_chosen_and_is_taken_is_refused_and_leaves_nothing_behind()
    {
        var seller = await fixture.NewSeller();
        (await seller.OpenStore(Command() with { Slug = "chosen-link" })).OrThrow();
        var refused = await seller.OpenStore(Command() with { Slug = "ch0sen-1ink" });
        Assert.Equal(("slug-taken", "slug"), (refused.Error?.Code, refused.Error?.Field));
        Assert.Single((await seller.Get())!.Stores);
    }

    [Theory]
    [InlineData("", null, null, null, "name")]
    [InlineData("Fine", "a", null, null, "slug")]
    [InlineData("Fine", "dashboard", null, null, "slug")]
    [InlineData("Fine", null, "XXX", null, "currency")]
    [InlineData("Fine", null, null, "xx", "language")]
    public async Task What_cannot_be_opened_is_refused_with_its_field(
        string name,
        string? slug,
        string? currency,
        string? language,
        string field
    )
    {
        var seller = await fixture.NewSeller();
        Assert.Equal(field, (await seller.OpenStore(new OpenStore(Ids.Token(), name, slug, currency, language))).Error?.Field);
        Assert.Empty((await seller.Get())!.Stores);
    }

    [Fact]
    public async Task Who_proved_no_phone_opens_no_shop() =>
        Assert.Equal(
            ErrorKind.Unauthenticated,
            (await fixture.Grains.GetGrain<ISellerGrain>(Ids.Token()).OpenStore(Command())).Error?.Kind
        );

    [Fact]
    public async Task A_repeat_opens_no_second_shop_and_another_command_is_refused()
    {
        var seller = await fixture.NewSeller();
        var command = Command("Once Only");
        var first = (await seller.OpenStore(command)).OrThrow();
        Assert.Equal(first, (await seller.OpenStore(command)).OrThrow());
        Assert.Equal("idempotency-key-reused", (await seller.OpenStore(command with { Name = "Other" })).Error?.Code);
        Assert.Single((await seller.Get())!.Stores);
    }

    [Theory]
    [InlineData(0)] // after the intent was saved
    [InlineData(1)] // after the shop was made and joined
    public async Task An_opening_that_a_crash_interrupts_is_finished_once(int write)
    {
        var seller = await fixture.NewSeller();
        var command = Command($"Interrupted {write}");
        fixture.Faults.LoseAfterCommit("seller", seller.GetPrimaryKeyString(), skip: write);
        await Assert.ThrowsAnyAsync<Exception>(() => seller.OpenStore(command));

        var view = await Eventually.Becomes(
            seller.Get,
            view => view?.Stores.Length == 1,
            "the seller's next activation must finish what the crash interrupted"
        );
        var store = (await seller.OpenStore(command)).OrThrow();
        Assert.Equal(view!.Stores[0], store.Profile.StoreId);
        Assert.Equal(store.Profile.StoreId, (await Holder(store.Profile.Slug))?.StoreId);
    }

    [Fact]
    public async Task Sessions_live_sixty_days_and_end_when_closed()
    {
        var seller = await fixture.NewSeller();
        var endsAt = await seller.OpenSession("hash-1");
        await seller.OpenSession("hash-2");
        Assert.Equal(fixture.Time.GetUtcNow().AddDays(60), endsAt, TimeSpan.FromMinutes(30));
        await seller.CloseSession("hash-1");
        Assert.False(await seller.HasSession("hash-1"));
        Assert.True(await seller.HasSession("hash-2"));
        Assert.False(await seller.HasSession("hash-3"));
    }
}
