namespace Dukaan.Values;

/// <summary>Waits that grow with each failure in a row: the first, then twice as long each time, up to the longest.</summary>
/// <param name="Spread">By how much each is stretched at random, so that those that failed together do not come back together: 0.5 for up
/// to half as much again.</param>
public sealed record ExponentialBackoff(TimeSpan First, TimeSpan Longest, double Spread = 0)
{
    private const int MaxDoublings = 30;

    /// <summary>Without chance.</summary>
    /// <param name="failures">In a row, 1 or more.</param>
    public TimeSpan After(int failures)
    {
        var wait = First * Math.Pow(2, Math.Clamp(failures - 1, 0, MaxDoublings));
        return wait < Longest ? wait : Longest;
    }

    /// <inheritdoc cref="After(int)"/>
    public TimeSpan After(int failures, IRandomness randomness)
    {
        const int Steps = 1000;
        return After(failures) * (1 + (Spread * randomness.Below(Steps) / Steps));
    }
}
