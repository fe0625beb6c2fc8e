namespace Dukaan.Bench;

internal static class Stats
{
    /// <summary>The percentile (nearest rank); <paramref name="share"/> from 0 to 1.</summary>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    public static double Median(IEnumerable<double> values) => Percentile(values, 0.5);
}
