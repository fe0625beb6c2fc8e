using Dukaan.Values;

namespace Dukaan.Silo.Deliveries;

/// <summary>
/// The retry schedule: 10 seconds after the first failure, doubling up to 3 hours, each stretched at random by up to a quarter so that
/// retries spread. That is about 17 tries in a day.
/// </summary>
public static class DeliverySchedule
{
    public static readonly TimeSpan First = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(3);

    private static readonly ExponentialBackoff Waits = new(First, Longest, Spread: 0.25);

    /// <summary>How long to wait after the try of this number, from 1.</summary>
    public static TimeSpan After(int attempt, IRandomness randomness) => Waits.After(attempt, randomness);
}
