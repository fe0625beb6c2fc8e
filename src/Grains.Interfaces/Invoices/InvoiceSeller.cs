using Dukaan.Pricing;

namespace Dukaan.Invoices;

/// <summary>The seller at the time the invoice was issued.</summary>
/// <param name="Shop">The shop's name.</param>
/// <param name="LegalName">As registered; empty: the same as the shop's name.</param>
/// <param name="TaxNumber">GSTIN, VAT number; empty if none.</param>
/// <param name="State">Under GST, its ISO 3166-2:IN code; else empty.</param>
/// <param name="Phone">E.164, or empty.</param>
[GenerateSerializer, Immutable, Alias("invoice-seller")]
public sealed record InvoiceSeller(
    string Shop,
    string LegalName,
    string Address,
    TaxScheme Scheme,
    string TaxNumber,
    string State,
    string Phone
);
