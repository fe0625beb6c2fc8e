namespace Dukaan.Pricing;

/// <summary>A tax on one thing.</summary>
/// <param name="Name">As bills print it: CGST, SGST, UTGST, IGST, or the shop's own name for its tax.</param>
/// <param name="Rate">In thousandths of a percent.</param>
[GenerateSerializer, Immutable, Alias("tax-amount")]
public sealed record TaxAmount(string Name, int Rate, Money Amount);
