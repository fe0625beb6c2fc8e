namespace Dukaan.Bench.Capacity;

/// <summary>What a number of shops needs: a day of nine regions, or of one, hour by hour, with a sale in each one's evening.</summary>
internal sealed class CapacityPlan
{
    private const double Kilobytes = 1024 * 1024;

    /// <summary>Shops that are simulated one by one; more change the balance no more.</summary>
    private const int Simulated = 2_000;

    private CapacityPlan(Workload load, IReadOnlyList<RegionPlan> regions) => (Load, Regions) = (load, regions);

    public Workload Load { get; }

    public IReadOnlyList<RegionPlan> Regions { get; }

    public int Silos => Regions.Sum(region => region.Web + region.Workers);

    public double SiloMemory => Regions.Sum(region => (region.Web * region.WebMemory) + (region.Workers * region.WorkerMemory));

    /// <summary>Gigabytes of all databases, each counted once.</summary>
    public double Database =>
        Load.Shops * (Workload.ShopOnDisk + (Workload.Orders * 365 * Workload.Years * Workload.OrderOnDisk)) / Kilobytes;

    /// <summary>Databases, so that none is larger than two terabytes, which a member restores in some hours.</summary>
    public int Databases => Math.Max(Regions.Count(region => region.IsHome), (int)Math.Ceiling(Database / 2_048));

    /// <summary>Gigabytes in the bucket.</summary>
    public double Pictures => Load.Shops * Workload.PicturesOfAShop / Kilobytes;

    /// <summary>Megabytes a second that the brokers take in at the busiest second; each region reads all of it.</summary>
    public double Kafka =>
        Regions.Sum(region => region.Orders) * (1 + Workload.Steps + (Workload.Saves / Workload.Orders)) * Workload.Event / 1024;

    public int Brokers => Load.Regions == 1 ? 0 : 3;

    /// <summary>Dollars a month.</summary>
    public double Money =>
        Regions.Sum(region =>
            ((region.Web + region.Workers) * 2 * Prices.Core)
            + (Math.Max(0, (region.Web * (region.WebMemory - 8)) + (region.Workers * (region.WorkerMemory - 8))) * Prices.Gigabyte)
            + (Members * region.DatabaseCores * Prices.DatabaseCore)
        )
        + (Members * Database * Prices.Disk)
        + (Brokers * Prices.Broker)
        + (Pictures * Prices.Stored)
        + (Load.Shops * Workload.Views * 30 * SentAView / Kilobytes * Prices.Sent);

    /// <summary>A database and its standby.</summary>
    private const double Members = 2;

    /// <summary>Kilobytes of a view that leave: a page in brotli and the pictures of a screen.</summary>
    private const double SentAView = 120;

    public static CapacityPlan For(double shops)
    {
        var load = new Workload(shops, shops > 10_000 ? Place.All.Count : 1);
        var places = load.Regions == 1 ? [new Place("one", 1, 0)] : Place.All;
        var homes = load.Regions == 1 ? ["one"] : Place.Homes;
        var regions = places.Select(place =>
        {
            var visits = Busiest(place) * place.Share * shops / 3_600 * Workload.Burst * Workload.Sale;
            // A home takes the orders of a third of the shops, wherever their shoppers are, at the busiest hour of all.
            var orders = homes.Contains(place.Name)
                ? InAll(places, homes.Count) * shops * Workload.Orders * Workload.Burst * Workload.Sale / 3_600
                : 0;
            // Shops are visited from everywhere, mostly from near: half of those that are active somewhere are in the largest region.
            var active = shops * Workload.Active * Math.Min(1, load.Regions == 1 ? 1 : 0.2 + place.Share);
            return new RegionPlan(
                place.Name,
                visits * Workload.Views * Workload.RequestsAView,
                orders,
                active,
                Placement.Busiest((int)Math.Min(shops, Simulated), 3)
            );
        });
        return new CapacityPlan(load, [.. regions]);
    }

    private static double Busiest(Place place) => Enumerable.Range(0, 24).Max(place.InHour);

    /// <summary>The busiest hour's share of all orders, for one of the homes.</summary>
    private static double InAll(IReadOnlyList<Place> places, int homes) =>
        Enumerable.Range(0, 24).Max(hour => places.Sum(place => place.Share * place.InHour(hour))) / homes;
}
