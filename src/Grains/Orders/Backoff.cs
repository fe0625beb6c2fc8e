namespace Dukaan.Orders;

/// <summary>How long to wait before what failed is tried again: 2 seconds, doubling up to 10 minutes, each with up to half as much again by chance.</summary>
public static class Backoff
{
    private const int Doublings = 9;

    private static TimeSpan First { get; } = TimeSpan.FromSeconds(2);

    private static TimeSpan Most { get; } = TimeSpan.FromMinutes(10);

    /// <param name="failures">In a row, 1 or more.</param>
    public static TimeSpan After(int failures, IRandomness randomness)
    {
        var wait = First * Math.Pow(2, Math.Min(failures - 1, Doublings));
        wait = wait < Most ? wait : Most;
        return wait + (wait * (randomness.Below(500) / 1000.0));
    }
}
