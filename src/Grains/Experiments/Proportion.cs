namespace Dukaan.Experiments;

/// <summary>A rate with its 95 % interval by Wilson's score method (1927), which is right also for rates near nothing.</summary>
/// <param name="Rate">0 to 1; without a visitor 0.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Proportion(double Rate, double Low, double High)
{
    /// <summary>So many of so many.</summary>
    public static Proportion Of(long count, long visitors)
    {
        if (visitors <= 0)
        {
            return new Proportion(0, 0, 1);
        }

        // Somebody may order who was counted as a visitor in a minute that a crash lost.
        var (n, rate, z2) = ((double)visitors, Math.Min(1, (double)count / visitors), SampleSize.Z95 * SampleSize.Z95);
        var middle = (rate + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = SampleSize.Z95 / (1 + (z2 / n)) * Math.Sqrt((rate * (1 - rate) / n) + (z2 / (4 * n * n)));
        return new Proportion(rate, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>
    /// This rate less another one, with its 95 % interval by Newcombe's method 10 (Statistics in Medicine 17, 1998), of the intervals of
    /// both.
    /// </summary>
    public Proportion Less(Proportion other)
    {
        var difference = Rate - other.Rate;
        return new Proportion(
            difference,
            difference - Math.Sqrt(Math.Pow(Rate - Low, 2) + Math.Pow(other.High - other.Rate, 2)),
            difference + Math.Sqrt(Math.Pow(High - Rate, 2) + Math.Pow(other.Rate - other.Low, 2))
        );
    }
}
