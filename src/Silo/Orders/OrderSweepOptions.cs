namespace Dukaan.Silo.Orders;

/// <summary>How orders that are due are found.</summary>
public sealed record OrderSweepOptions
{
    /// <summary>How often each partition is looked through. An order whose grain is in memory wakes by its own alarm.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(5);
}
