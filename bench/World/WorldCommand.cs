using Dukaan.Bench.Regions;

namespace Dukaan.Bench.World;

/// <summary><c>./dukaan regions --regions 9</c>: nine regions to look at, with buttons.</summary>
internal static class WorldCommand
{
    public static async Task<int> Run(ShowOptions options, CancellationToken stop)
    {
        await using var world = await WorldBuilder.Start("far", options.Kafka);
        RegionShow.Say("opening the shops …");
        using var shops = await WorldShops.Open(world);
        await using var load = new WorldLoad(world, shops, Math.Min(options.Shoppers, 4));
        using var status = new WorldStatus(world, shops, load);
        await using var page = await ShowPage.Serve(status, options.Port, RegionShow.Say);
        RegionShow.Say($"the map: {page.Address}");
        load.Begin();
        await Task.Delay(Timeout.InfiniteTimeSpan, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return 0;
    }
}
