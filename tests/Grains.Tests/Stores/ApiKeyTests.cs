using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.TestKit;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Stores;

public class ApiKeyTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task A_key_has_the_scopes_it_was_made_with_and_one_without_has_all()
    {
        var shop = await fixture.NewShop();
        var some = (await shop.Store.MakeApiKey(new MakeApiKey(Ids.Token(), "Till", [Permission.ReadOrders]))).OrThrow();
        var all = (await shop.Store.CreateApiKey(Ids.Token(), "Old")).OrThrow();

        Assert.Equal([Permission.ReadOrders], (await Use(shop, some))!.Scopes.AsEnumerable());
        Assert.True((await Use(shop, all))!.Scopes.IsDefault);
        Assert.Null(await shop.Store.UseApiKey(some.Id, Hash("guess")));
        foreach (
            ImmutableArray<Permission> wrong in (ImmutableArray<Permission>[])
                [
                    [],
                    [Permission.Own],
                    [(Permission)99],
                ]
        )
        {
            Assert.Equal("scopes", (await shop.Store.MakeApiKey(new MakeApiKey(Ids.Token(), "Wrong", wrong))).Error?.Field);
        }
    }

    [Fact]
    public async Task A_key_ends_by_itself()
    {
        var shop = await fixture.NewShop();
        var key = (await shop.Store.MakeApiKey(new MakeApiKey(Ids.Token(), "Month", Days: 30))).OrThrow();
        Assert.NotNull(await Use(shop, key));

        fixture.Time.Advance(TimeSpan.FromDays(31));

        Assert.Null(await Use(shop, key));
        Assert.False(await shop.Store.CheckApiKey(key.Id, Hash(key.Secret!)));
        Assert.Equal("expiresInDays", (await shop.Store.MakeApiKey(new MakeApiKey(Ids.Token(), "Never", Days: 0))).Error?.Field);
    }

    [Fact]
    public async Task Its_last_use_is_noted_once_an_hour()
    {
        var shop = await fixture.NewShop();
        var key = (await shop.Store.CreateApiKey(Ids.Token(), "Till")).OrThrow();
        Assert.Null(Assert.Single(await shop.Store.ApiKeys()).UsedAt);

        var first = fixture.Time.GetUtcNow();
        await Use(shop, key);
        await Eventually.Holds(async () => (await shop.Store.ApiKeys()).Single().UsedAt == first, "The use should be noted.");

        fixture.Time.Advance(TimeSpan.FromMinutes(59));
        await Use(shop, key);
        Assert.Equal(first, (await shop.Store.ApiKeys()).Single().UsedAt);

        fixture.Time.Advance(TimeSpan.FromMinutes(1));
        var later = fixture.Time.GetUtcNow();
        await Use(shop, key);
        await Eventually.Holds(async () => (await shop.Store.ApiKeys()).Single().UsedAt == later, "The later use should be noted.");
    }

    private static Task<ApiKeyRights?> Use(TestShop shop, NewApiKey key) => shop.Store.UseApiKey(key.Id, Hash(key.Secret!));

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
