namespace Dukaan.Silo.Reconciliation;

/// <summary>How records are compared with each other.</summary>
public sealed record ReconciliationOptions
{
    /// <summary>From the end of one round to the beginning of the next; infinite: only when asked.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The time from the first check that finds a difference to the second one that decides: what follows an order is complete by then.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The gateway is asked about orders that changed within this time.</summary>
    public TimeSpan GatewayLookback { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How many records are read at a time.</summary>
    public int Page { get; init; } = 200;
}
