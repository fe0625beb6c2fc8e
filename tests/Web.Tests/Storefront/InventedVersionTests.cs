using Dukaan.Catalog;
using Dukaan.Storefront;
using Dukaan.TestKit;
using Dukaan.Web.Http;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What a client says that it has seen is bounded by what there can be (P4, P5).</summary>
public sealed class InventedVersionTests
{
    [Fact]
    public async Task Versions_that_no_store_can_have_make_pages_ask_nobody_anew()
    {
        var calls = new CountedCalls();
        await using var site = await TestSite.Start(services: services => services.AddSingleton<IIncomingGrainCallFilter>(calls));
        var seller = new ApiClient(await site.Seller());
        var store = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var (shop, anyone) = (new Shop(seller, store.Text("id"), store.Text("slug")), new ApiClient(site.Client()));
        (await anyone.Get($"/s/{shop.Slug}")).Is(200);
        var before = calls.Count;

        foreach (
            var version in new[] { "9000000000000000000", "9223372036854775807", "9e18", "-1", "99999999999999999999999", "12 and more" }
        )
        {
            for (var i = 0; i < 3; i++)
            {
                (await anyone.Get($"/s/{shop.Slug}", (SeenVersion.MinHeader, version))).Is(200);
            }
        }

        Assert.InRange(calls.Count - before, 0, 2); // once, where it heard of something meanwhile
        var added = (await shop.AddProduct()).Is(201);
        var seen = await anyone.Get($"/s/{shop.Slug}", (SeenVersion.MinHeader, added.Headers[SeenVersion.Header]));
        Assert.Contains("Laddu", seen.Is(200).Body, StringComparison.Ordinal);
    }

    /// <summary>How often a storefront was asked for what it has, or a catalog.</summary>
    private sealed class CountedCalls : IIncomingGrainCallFilter
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (
                context.Grain is IStorefrontGrain or ICatalogGrain
                && context.MethodName is nameof(IStorefrontGrain.GetPage) or nameof(IStorefrontGrain.Version)
            )
            {
                Interlocked.Increment(ref _count);
            }

            return context.Invoke();
        }
    }
}
