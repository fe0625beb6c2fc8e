using Dukaan.Pricing;

namespace Dukaan.Web.Pricing;

/// <summary>The code that a customer gets once an order has arrived, for the next one. It can be used once.</summary>
/// <param name="Percent">The discount: more than 0, at most 100.</param>
/// <param name="Days">How long it is valid after the order has arrived, 1 to 365.</param>
/// <param name="Bound">Whether only the phone of the order can use it; left out: whoever has it.</param>
public sealed record ThankYouBody(decimal? Percent = null, int? Days = null, bool? Bound = null)
{
    internal static ThankYouBody? Of(ThankYouTerms? terms) =>
        terms is null ? null : new ThankYouBody(PercentRate.Of(terms.Value), terms.Days, terms.Bound);

    /// <summary>A percentage of 0 is refused with the others: null means none.</summary>
    internal ThankYouTerms Read()
    {
        var value = PercentRate.Read(Percent, "thankYou.percent");
        return new ThankYouTerms(value == 0 ? -1 : value, Days ?? 0, Bound ?? false);
    }
}
