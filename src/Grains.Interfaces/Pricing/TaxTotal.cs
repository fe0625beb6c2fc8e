namespace Dukaan.Pricing;

/// <summary>A tax over a whole order.</summary>
/// <param name="Name">As bills print it: CGST, SGST, UTGST, IGST, or the shop's own name for its tax.</param>
/// <param name="Rate">In thousandths of a percent.</param>
/// <param name="Taxable">What is taxed at this rate, without the tax.</param>
[GenerateSerializer, Immutable, Alias("tax-total")]
public sealed record TaxTotal(string Name, int Rate, Money Taxable, Money Amount);
