namespace Dukaan.Bench.Capacity;

/// <summary>Where a design ends: the number of shops at which the first thing is full, by the model.</summary>
/// <param name="Design">The design.</param>
/// <param name="What">What is full.</param>
/// <param name="Shops">At how many shops.</param>
/// <param name="Then">What helps.</param>
internal sealed record Limit(string Design, string What, double Shops, string Then)
{
    private const double Kilobytes = 1024 * 1024;
    private const double LargestDatabase = 2_048;
    private const double Announced = 2_000_000;
    private const double LimitOfBase = 2;

    public static IReadOnlyList<Limit> All { get; } =
    [
        new(
            "one process of 2 cores and 24 GB, with its database",
            "its memory: half of it for shops in use",
            ((12 * 1024) - Costs.Process) * 1024 / Costs.Shop / Workload.Active,
            "a cluster"
        ),
        new(
            "`k8s/base` as it is",
            $"the {LimitOfBase:0} GB of a web silo",
            First(plan => plan.Regions.Max(region => region.WebMemory) > LimitOfBase),
            "more memory for `dukaan-web`"
        ),
        new("one database", "2 TB, which a member restores in some hours", DatabaseHolds(1), "shards, or homes"),
        new("three homes with a database each", "the same", DatabaseHolds(Place.Homes.Count), "shards"),
        new("the site's own sitemaps", "2,000,000 shops without a name of their own", Announced, "domains, which announce themselves"),
        new(
            "nine regions, three workers a home",
            "the workers' processors, half busy",
            First(plan => plan.Regions.Max(region => region.Workers) > 3),
            "more workers: `autoscaling.yaml` allows 12"
        ),
    ];

    private static double DatabaseHolds(int databases) =>
        databases * LargestDatabase * Kilobytes / (Workload.ShopOnDisk + (Workload.Orders * 365 * Workload.Years * Workload.OrderOnDisk));

    /// <summary>The first number of shops, in steps of a twentieth, at which something is so.</summary>
    private static double First(Func<CapacityPlan, bool> holds)
    {
        var shops = 10_001.0;
        while (!holds(CapacityPlan.For(shops)))
        {
            shops *= 1.05;
        }

        return shops;
    }
}
