using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>
/// Rates as people write them, <c>18</c> or <c>8.875</c> percent, and as the domain stores them: whole thousandths of a percent.
/// </summary>
internal static class PercentRate
{
    private const decimal Thousandths = 1_000;

    /// <summary>The rate in percent.</summary>
    public static decimal Of(long rate) => rate / Thousandths;

    /// <exception cref="ErrorException">422: it is missing, or has more than three decimals.</exception>
    public static int Read(decimal? percent, string field)
    {
        var rate =
            (percent ?? throw new ErrorException(Problem.Field(field, "required", $"{field} is missing: a number of percent, such as 18.")))
                is var given
            && Math.Abs(given) <= 1_000
                ? given * Thousandths
                : 0.5m;
        return rate == decimal.Truncate(rate)
            ? (int)rate
            : throw new ErrorException(Problem.Field(field, "rate", $"{field} is a number of percent with at most three decimals."));
    }
}
