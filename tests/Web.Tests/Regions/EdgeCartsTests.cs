using Dukaan.TestKit;
using Dukaan.Web.Regions;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Regions;

/// <summary>When an edge begins to keep carts of a home's shops.</summary>
public sealed class EdgeCartsTests(HomeEdge edge) : IClassFixture<HomeEdge>
{
    [Fact]
    public async Task Carts_stay_with_a_home_of_the_release_before_until_it_says_that_it_knows()
    {
        var carts = ActivatorUtilities.CreateInstance<EdgeCarts>(edge.Site.Services);
        edge.KeepsCarts = false;
        Assert.True(carts.IsReady);
        Assert.False(await carts.Keeps("bom1"));
        edge.KeepsCarts = true;
        Assert.False(await carts.Keeps("bom1")); // not asked at every request

        edge.Site.Time.Advance(TimeSpan.FromMinutes(1));
        await Eventually.Holds(async () => await carts.Keeps("bom1"), "A minute later the home should be asked again.");
    }

    [Fact]
    public async Task A_home_that_never_answered_counts_as_ready_since_nothing_can_be_forwarded_to_it()
    {
        var never = ActivatorUtilities.CreateInstance<EdgeCarts>(edge.Site.Services);
        Assert.True(await never.Keeps("iad1")); // there is no such region
    }
}
