namespace Dukaan.Pricing;

/// <summary>How a shop's sales are taxed.</summary>
[GenerateSerializer, Alias("tax-scheme")]
public enum TaxScheme
{
    None,

    /// <summary>One tax under one name (VAT, sales tax), independent of the destination.</summary>
    OneRate,

    /// <summary>
    /// India's goods and services tax: CGST and SGST (UTGST in a union territory without a legislature) if the goods stay in the seller's
    /// state, IGST if they go to another, none if they leave India (IGST Act 2017, sections 7, 8, 10 and 16).
    /// </summary>
    IndiaGst,
}
