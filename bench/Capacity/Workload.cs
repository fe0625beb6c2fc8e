namespace Dukaan.Bench.Capacity;

/// <summary>What is assumed of shops and shoppers; everything else follows from it and from <see cref="Costs"/>.</summary>
/// <param name="Shops">All shops, whether or not anybody visits them.</param>
/// <param name="Regions">Nine regions with three homes, or one.</param>
internal sealed record Workload(double Shops, int Regions)
{
    /// <summary>Page views a day of the average shop; a view is 1.3 requests, since pictures come from the bucket or its CDN.</summary>
    public const double Views = 25;
    public const double RequestsAView = 1.3;
    public const double Orders = 0.4;

    /// <summary>Writes of a seller a day, and steps of an order after it was placed.</summary>
    public const double Saves = 3;
    public const double Steps = 4;

    /// <summary>Of all shops, those in memory at the busiest hour: visited or edited within the last one.</summary>
    public const double Active = 0.15;

    /// <summary>The busiest second beside its hour, and an evening of a sale beside any other.</summary>
    public const double Burst = 2;
    public const double Sale = 4;

    /// <summary>A visitor's connection is kept so long, in seconds.</summary>
    public const double Stay = 60;

    // Sizes on disk: a shop with 40 products and their rows and indexes; an order with its nine rows; a product's pictures in all sizes.
    // Estimates from the rows that RESULTS.md counts, not measured.
    public const double ShopOnDisk = 120;
    public const double OrderOnDisk = 12;
    public const double PicturesOfAShop = 40 * 1.5 * 300;

    /// <summary>Kilobytes of an event.</summary>
    public const double Event = 2;

    /// <summary>How long orders are kept in the database that serves, in years.</summary>
    public const double Years = 2;
}
