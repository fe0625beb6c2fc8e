namespace Dukaan.Pricing;

/// <summary>A tax rate of some products, instead of the shop's standard rate.</summary>
/// <param name="Id">What products name: 1 to 30 small letters a–z, digits and hyphens.</param>
/// <param name="Name">What the seller calls it, 1 to 60 characters.</param>
/// <param name="Rate">In thousandths of a percent: 5,000 is 5 %.</param>
[GenerateSerializer, Immutable, Alias("tax-class")]
public sealed record TaxClass(string Id, string Name, int Rate);
