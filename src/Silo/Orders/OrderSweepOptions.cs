namespace Dukaan.Silo.Orders;

/// <summary>How orders that are due are found.</summary>
public sealed record OrderSweepOptions
{
    /// <summary>How often each partition is swept. An order whose grain is in memory wakes by its own timer.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(5);
}
