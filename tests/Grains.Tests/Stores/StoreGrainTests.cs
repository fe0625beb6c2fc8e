using System.Security.Cryptography;
using System.Text;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Stores;

public class StoreGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    private Task<StoreNameClaim?> Holder(string slug) => fixture.Grains.GetGrain<IStoreNameGrain>(Slug.Skeleton(slug)).Resolve();

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    [Fact]
    public async Task A_change_raises_the_one_version_of_shop_and_catalog()
    {
        var shop = await fixture.NewShop();
        var before = (await shop.Catalog.Snapshot())!;
        var changed = (await shop.Store.Change(new ChangeStore(Ids.Token(), Name: "New Name"))).OrThrow();
        var after = (await shop.Catalog.Snapshot())!;
        Assert.Equal((before.Version + 1, after.Version, "New Name"), (changed.Version, changed.Version, after.Store.Name));
        Assert.Equal(before.Products, after.Products);
    }

    [Fact]
    public async Task A_repeat_gets_the_first_answer_even_after_another_change()
    {
        var shop = await fixture.NewShop();
        var change = new ChangeStore(Ids.Token(), Name: "First");
        var first = (await shop.Store.Change(change)).OrThrow();
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Name: "Second"))).OrThrow();
        Assert.Equal(first, (await shop.Store.Change(change)).OrThrow());
        Assert.Equal("Second", (await shop.Store.Get())!.Profile.Name);
        Assert.Equal("idempotency-key-reused", (await shop.Store.Change(change with { Name = "Other" })).Error?.Code);
    }

    [Fact]
    public async Task An_edit_of_older_settings_is_stale_whatever_happened_to_products()
    {
        var shop = await fixture.NewShop();
        var seen = (await shop.Store.Get())!.Version;
        (await shop.Catalog.Add(TestShop.Sweet())).OrThrow();
        var changed = (await shop.Store.Change(new ChangeStore(Ids.Token(), IfVersion: seen, Name: "A"))).OrThrow();
        Assert.Equal(ErrorKind.Stale, (await shop.Store.Change(new ChangeStore(Ids.Token(), IfVersion: seen, Name: "B"))).Error?.Kind);
        Assert.True(changed.Version > seen);
    }

    [Fact]
    public async Task A_new_link_is_claimed_and_the_old_one_goes_on_leading_to_the_shop()
    {
        var shop = await fixture.NewShop();
        var old = (await shop.Store.Get())!.Profile.Slug;
        var slug = $"new-{Ids.Token()}";
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Slug: slug))).OrThrow();
        Assert.Equal(shop.Id, (await Holder(slug))?.StoreId);
        Assert.Equal(shop.Id, (await Holder(old))?.StoreId);
    }

    [Fact]
    public async Task A_link_of_another_shop_is_refused_and_nothing_changes()
    {
        var (one, two) = (await fixture.NewShop(), await fixture.NewShop());
        var slug = (await one.Store.Get())!.Profile.Slug;
        var before = (await two.Store.Get())!;
        Assert.Equal("slug-taken", (await two.Store.Change(new ChangeStore(Ids.Token(), Slug: slug, Name: "Thief"))).Error?.Code);
        Assert.Equal(before, await two.Store.Get());
        Assert.Equal(one.Id, (await Holder(slug))?.StoreId);
    }

    [Fact]
    public async Task Another_spelling_of_the_same_link_keeps_both_leading_to_the_shop()
    {
        var shop = await fixture.NewShop();
        var unique = Ids.Token()[^8..].Replace('0', 'x').Replace('1', 'y');
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Slug: $"my-{unique}"))).OrThrow();
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Slug: $"my{unique}"))).OrThrow();
        var claim = (await Holder($"my{unique}"))!;
        Assert.True(claim.Names($"my{unique}") && claim.Names($"my-{unique}"), $"{claim} must know both spellings");
    }

    [Fact]
    public async Task The_currency_changes_where_prices_can_keep_their_number()
    {
        var shop = await fixture.NewShop();
        (await shop.Store.Change(new ChangeStore(Ids.Token(), Currency: "USD"))).OrThrow();
        Assert.Equal(new Money(15_000, "USD"), (await shop.Catalog.Get(shop.Products[0].Id))!.Product.Price);
        Assert.Equal("currency-has-products", (await shop.Store.Change(new ChangeStore(Ids.Token(), Currency: "JPY"))).Error?.Code);
        var empty = await fixture.NewShop(products: 0);
        Assert.Equal("JPY", (await empty.Store.Change(new ChangeStore(Ids.Token(), Currency: "JPY"))).OrThrow().Profile.Currency);
    }

    [Theory]
    [InlineData(0)] // settings saved, catalog not told
    [InlineData(1)] // catalog told, that not saved
    public async Task A_change_that_a_crash_interrupts_reaches_the_catalog(int write)
    {
        var shop = await fixture.NewShop();
        var change = new ChangeStore(Ids.Token(), Name: "After the crash");
        fixture.Faults.LoseAfterCommit("store", shop.Id, skip: write);
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Store.Change(change));
        await shop.Store.Get(); // wakes it: nobody repeats the change
        await Eventually.Holds(
            async () => (await shop.Catalog.Snapshot())!.Store.Name == "After the crash",
            "the store's next activation must show its settings to the catalog"
        );
        var repeated = (await shop.Store.Change(change)).OrThrow();
        Assert.Equal(repeated.Version, (await shop.Store.Get())!.Version);
        Assert.True(repeated.Version > 0);
    }

    [Fact]
    public async Task A_number_that_was_stored_with_a_trunk_zero_is_mended_once()
    {
        var shop = await fixture.NewShop();
        var former = (await shop.Store.Get())!.Profile with
        {
            StoreId = Ids.Token(),
            Slug = $"former-{Ids.Token()}",
            Phone = "+4901707654321",
        };
        Caller.Set(former.StoreId, "seller");
        var store = fixture.Grains.GetGrain<IStoreGrain>(former.StoreId);
        (await store.Open(Ids.Token(), former)).OrThrow();
        fixture.Faults.LoseAfterCommit("store", former.StoreId);
        await Assert.ThrowsAnyAsync<Exception>(() => store.Change(new ChangeStore(Ids.Token(), Name: "Wakes up anew")));
        await Eventually.Holds(
            async () => (await store.Get())!.Profile.Phone == "+491707654321",
            "the store's next activation must mend the number"
        );
        await Eventually.Holds(
            async () =>
                (await fixture.Grains.GetGrain<Dukaan.Catalog.ICatalogGrain>(former.StoreId).Snapshot())!.Store.Phone == "+491707654321",
            "shoppers must see it"
        );
    }

    [Fact]
    public async Task A_link_that_was_claimed_before_a_crash_is_given_back()
    {
        var shop = await fixture.NewShop();
        var slug = $"lost-{Ids.Token()}";
        fixture.Faults.LoseBeforeCommit("store", shop.Id, skip: 1); // the intent is saved, the name claimed, the change not
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Store.Change(new ChangeStore(Ids.Token(), Slug: slug)));
        await shop.Store.Get();
        await Eventually.Holds(async () => await Holder(slug) is null, "a link that no shop took must be free again");
    }

    [Fact]
    public async Task An_api_key_works_until_it_is_revoked_and_its_secret_is_told_once()
    {
        var shop = await fixture.NewShop();
        var operation = Ids.Token();
        var key = (await shop.Store.CreateApiKey(operation, "Billing")).OrThrow();
        var again = (await shop.Store.CreateApiKey(operation, "Billing")).OrThrow();
        Assert.Equal((key.Id, null), (again.Id, again.Secret));
        Assert.True(await shop.Store.CheckApiKey(key.Id, Hash(key.Secret!)));
        Assert.False(await shop.Store.CheckApiKey(key.Id, Hash("guess")));
        Assert.False(await shop.Store.CheckApiKey(Ids.Token(), Hash(key.Secret!)));
        Assert.Equal("Billing", Assert.Single(await shop.Store.ApiKeys()).Name);
        (await shop.Store.RevokeApiKey(key.Id)).OrThrow();
        Assert.False(await shop.Store.CheckApiKey(key.Id, Hash(key.Secret!)));
        Assert.Equal(ErrorKind.NotFound, (await shop.Store.RevokeApiKey(key.Id)).Error?.Kind);
    }

    [Fact]
    public async Task A_store_that_was_never_opened_answers_so()
    {
        var nobody = new TestShop(fixture.Grains, Ids.Token());
        Assert.Null(await nobody.Store.Get());
        Assert.Equal(ErrorKind.NotFound, (await nobody.Store.Change(new ChangeStore(Ids.Token(), Name: "A"))).Error?.Kind);
        Assert.Null(await nobody.Catalog.Snapshot());
        Assert.Equal(0, await nobody.Catalog.Version());
        Assert.Equal(ErrorKind.NotFound, (await nobody.Catalog.Add(TestShop.Sweet())).Error?.Kind);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_shop_that_its_seller_closed_while_it_was_suspended_stays_closed_once_released(bool closes, bool open)
    {
        var shop = await fixture.NewShop();
        (await shop.Store.Suspend("Sells copies.", "care@dukaan.example")).OrThrow();
        var change = new ChangeStore(Ids.Token(), Name: "Another");
        (await shop.Store.Change(closes ? change with { Open = false } : change)).OrThrow();
        Assert.Equal(open, (await shop.Store.Release()).OrThrow().Profile.Open);
    }
}
