using Dukaan.Values;

namespace Dukaan.Silo.Deliveries;

/// <summary>
/// When to try again: 10 seconds after the first failure, doubling up to 3 hours, each stretched at random by up to a quarter, so that
/// those that failed together do not come back together. In a day that is about 17 tries.
/// </summary>
public static class DeliverySchedule
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(3);

    private static readonly ExponentialBackoff Waits = new(First, Longest, Spread: 0.25);

    /// <summary>How long to wait after the try of this number, from 1.</summary>
    public static TimeSpan After(int attempt, IRandomness randomness) => Waits.After(attempt, randomness);
}
