namespace Dukaan.Bench.Capacity;

/// <summary>What one region needs at its busiest second, in the evening of a sale.</summary>
/// <param name="Place">The region.</param>
/// <param name="Pages">Requests a second.</param>
/// <param name="Orders">Orders a second at its home; 0: it is nobody's home.</param>
/// <param name="Shops">Shops in memory.</param>
/// <param name="Busiest">How much busier the busiest worker is than the average one, by placement.</param>
internal sealed record RegionPlan(string Place, double Pages, double Orders, double Shops, double Busiest)
{
    /// <summary>Processors are planned half busy, so that a zone may go and a garbage collection be.</summary>
    private const double Half = 0.5;

    private const double Microseconds = 1_000_000;

    public bool IsHome => Orders > 0;

    /// <summary>A silo has two cores and as much memory as its shops need; three of each kind, so that one may go.</summary>
    public int Web => Math.Max(3, (int)Math.Ceiling(Pages * Costs.Page / Microseconds / Half / 2));

    public int Workers =>
        IsHome
            ? Math.Max(
                3,
                (int)
                    Math.Ceiling(
                        ((Orders * (Costs.Order + (Workload.Steps * Costs.Save))) + (Saves * Costs.Save))
                            * Busiest
                            / Microseconds
                            / Half
                            / 2
                    )
            )
            : 3;

    /// <summary>Gigabytes of a web silo: each may have to hold every shop that is visited, and its part of the connections.</summary>
    public double WebMemory =>
        Gigabytes(
            Costs.Process + (Shops * Costs.Shop / 1024) + (Pages / Workload.RequestsAView * Workload.Stay * Costs.Connection / 1024 / Web)
        );

    /// <summary>Gigabytes of a worker: its part of the shops, and that of one that is lost.</summary>
    public double WorkerMemory => Gigabytes(Costs.Process + (Shops / (Workers - 1) * Busiest * Costs.Shop / 1024));

    /// <summary>Cores of the home's database.</summary>
    public double DatabaseCores =>
        IsHome
            ? Math.Max(
                2,
                Math.Ceiling(
                    ((Orders * (1 + Workload.Steps) * Costs.OrderInDatabase) + (Saves * Costs.SaveInDatabase)) / Microseconds / Half
                )
            )
            : 0;

    /// <summary>Megabytes a second of the home's log.</summary>
    public double Log => Orders * (1 + Workload.Steps) * Costs.OrderLog / 1024;

    /// <summary>Sellers save as many times more than shoppers order as on any day.</summary>
    private double Saves => Orders / Workload.Orders * Workload.Saves;

    /// <summary>A limit is twice what is held, since a collector needs room.</summary>
    private static double Gigabytes(double megabytes) => Math.Max(1, Math.Ceiling(megabytes * 2 / 1024));
}
