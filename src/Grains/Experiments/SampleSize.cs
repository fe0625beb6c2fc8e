namespace Dukaan.Experiments;

/// <summary>
/// How many visitors a comparison of two rates needs, to find a difference with 80 % power at the two-sided level of 5 %: the normal
/// approximation with pooled variance under the null hypothesis (Fleiss, Levin, Paik: Statistical Methods for Rates and Proportions, 4.3).
/// </summary>
public static class SampleSize
{
    /// <summary>The quantile of the normal distribution at 97.5 %.</summary>
    internal const double Z95 = 1.959963984540054;

    /// <summary>The quantile at 80 %.</summary>
    private const double Power80 = 0.8416212335729143;

    /// <param name="control">The rate of those who see no variant, 0 to 1.</param>
    /// <param name="variant">The rate that is to be told from it, 0 to 1.</param>
    /// <param name="share">Of all visitors, those who see the variant, 0 to 1.</param>
    /// <returns>Visitors of each form.</returns>
    public static (long Control, long Variant) Of(double control, double variant, double share)
    {
        var ratio = (1 - share) / share; // visitors of the control for each of the variant
        var pooled = (variant + (ratio * control)) / (1 + ratio);
        var spread =
            (Z95 * Math.Sqrt(pooled * (1 - pooled) * (1 + (1 / ratio))))
            + (Power80 * Math.Sqrt((variant * (1 - variant)) + (control * (1 - control) / ratio)));
        var needed = Math.Pow(spread / (variant - control), 2);
        return ((long)Math.Ceiling(needed * ratio), (long)Math.Ceiling(needed));
    }
}
