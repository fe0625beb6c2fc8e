namespace Dukaan.Pricing;

/// <summary>The taxes of a shop.</summary>
/// <param name="Name">What the one rate is called on the shopper's bill, such as VAT; empty under GST, which has its own names.</param>
/// <param name="Rate">The standard rate in thousandths of a percent: 18,000 is 18 %, 8,875 is 8.875 %.</param>
/// <param name="Included">Whether prices and fees include the tax; else it is added to them.</param>
/// <param name="Classes">Other rates, for the products that name them. A product whose class is not listed has the standard rate.</param>
/// <param name="State">Under GST, the seller's state by its ISO 3166-2:IN code, such as MH; else empty.</param>
/// <param name="Number">The seller's tax number (GSTIN, VAT number) as printed on bills; empty if none.</param>
[GenerateSerializer, Immutable, Alias("tax-terms")]
public sealed record TaxTerms(
    TaxScheme Scheme,
    string Name,
    int Rate,
    bool Included,
    ImmutableArray<TaxClass> Classes,
    string State,
    string Number
)
{
    public static TaxTerms None { get; } = new(TaxScheme.None, "", 0, true, [], "", "");
}
