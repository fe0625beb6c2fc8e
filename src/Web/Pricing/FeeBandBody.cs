using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>A step of a delivery fee.</summary>
/// <param name="UpTo">The most, inclusive: grams, or minor units of what the goods cost. Left out in the last step: no end.</param>
public sealed record FeeBandBody(long? UpTo, MoneyGiven? Fee);
