using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>A step of a delivery fee.</summary>
/// <param name="UpTo">The upper bound, inclusive: grams, or minor units of the price of the goods. Left out in the last step: none.</param>
public sealed record FeeBandBody(long? UpTo, MoneyGiven? Fee);
