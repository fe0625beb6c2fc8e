using System.Diagnostics;
using Dukaan.TestKit;
using Dukaan.TestKit.Regions;

namespace Dukaan.System.Tests.Regions;

/// <summary>A region is killed while shoppers browse and order through the router, and comes back.</summary>
[Collection(nameof(RegionProcesses))]
public sealed class RegionLossTests(RegionProcesses regions)
{
    [Fact]
    public async Task No_shopper_request_fails_when_their_region_is_killed_and_it_is_current_again_after_its_return()
    {
        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop("Comes back");
        var product = await shop.AddProduct("Soan papdi", 10_000);
        var id = product.GetProperty("id").GetString()!;
        await using var router = await regions.Route("fra1");
        var load = new ShopperLoad(
            new Dictionary<string, Uri> { ["fra1"] = router.Url },
            shop.Slug,
            product.GetProperty("handle").GetString()!,
            id
        )
        {
            OrderEvery = 10,
        };
        using var near = new Shopper(regions.Fra);
        await Eventually.Holds(() => near.Sees(shop, "Soan papdi"), "The shop should be copied.");

        using var stop = new CancellationTokenSource();
        var shopping = load.Run(shoppers: 4, stop.Token);
        await ServedBy("fra1");

        await regions.Fra.Kill();
        await ServedBy("bom1");
        await shop.SavePrice(id, 20_000);

        await regions.Fra.StartAgain();
        await Eventually.Holds(() => near.Sees(shop, "₹200"), "The region should make up for what it missed, unasked for any version.");
        await ServedBy("fra1");
        await stop.CancelAsync();
        await shopping;

        Assert.Empty(load.Since().Where(visit => visit.Failure is not null).Select(visit => visit.Failure));
        Assert.Contains(load.Since(), visit => visit is { Orders: true, Later: false });

        Task ServedBy(string region)
        {
            var from = Stopwatch.GetTimestamp();
            return Eventually.Holds(
                () => load.Since(from).Count(visit => visit.Region == region) >= 20,
                $"Shoppers near fra1 should be served by {region}."
            );
        }
    }
}
