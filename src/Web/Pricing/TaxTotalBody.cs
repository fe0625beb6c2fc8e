using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>A tax over an order, or over a part of it.</summary>
/// <param name="Name">CGST, SGST, UTGST, IGST, or the shop's own name for its tax.</param>
/// <param name="Rate">In percent.</param>
/// <param name="Taxable">The taxable amount, without the tax.</param>
public sealed record TaxTotalBody(string Name, decimal Rate, Money Taxable, Money Amount)
{
    public static TaxTotalBody Of(TaxTotal tax) => new(tax.Name, PercentRate.Of(tax.Rate), tax.Taxable, tax.Amount);

    public static TaxTotalBody Of(TaxAmount tax, Money taxable) => new(tax.Name, PercentRate.Of(tax.Rate), taxable, tax.Amount);
}
