using Dukaan.Silo.Tests.Grains;
using Dukaan.TestKit;
using Dukaan.Values;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Tenancy;

/// <summary>P7: no call reaches a grain of another store.</summary>
public sealed class TenantFilterTests(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task A_call_made_in_the_grains_store_passes()
    {
        Caller.Set("store-1", "seller:1");

        Assert.Equal(1, await Tally("store-1/a").Add());
    }

    [Theory]
    [InlineData("store-2/a")]
    [InlineData("store-11/a")]
    [InlineData("store-1")]
    [InlineData("store-1x")]
    public async Task A_call_made_in_another_store_is_refused_and_changes_nothing(string key)
    {
        Caller.Set("store-1", "seller:1");
        if (key == "store-1")
        {
            Caller.Set("store-10", "seller:1");
        }

        await Assert.ThrowsAsync<TenantMismatchException>(() => Tally(key).Add());

        Caller.Set(StoreKey.Store(key), "system");
        Assert.Equal(0, await Tally(key).Count());
    }

    [Fact]
    public async Task A_call_from_outside_that_says_no_store_is_refused()
    {
        RequestContext.Clear();

        await Assert.ThrowsAsync<TenantMismatchException>(() => Tally("store-3/a").Add());
    }

    [Fact]
    public async Task An_empty_store_opens_nothing()
    {
        Caller.Set("", "shopper");

        await Assert.ThrowsAsync<TenantMismatchException>(() => Tally("/a").Add());
    }

    [Fact]
    public async Task A_grain_cannot_be_made_to_reach_into_another_store()
    {
        Caller.Set("store-4", "seller:4");

        await Assert.ThrowsAsync<TenantMismatchException>(() => Tally("store-4/a").CountOf("store-5/a"));
        Assert.Equal(0, await Tally("store-4/a").CountOf("store-4/b"));
    }

    private ITallyGrain Tally(string key) => fixture.Grains.GetGrain<ITallyGrain>(key);
}
