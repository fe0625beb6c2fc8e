namespace Dukaan.Invoices;

/// <summary>What invoices say of the seller beside the shop's name.</summary>
/// <param name="LegalName">Who sells, as registered, up to 120 characters; empty: the shop's name.</param>
/// <param name="Address">Where from, several lines, up to 300 characters; empty if not said.</param>
[GenerateSerializer, Immutable, Alias("invoice-settings")]
public sealed record InvoiceSettings(string LegalName, string Address)
{
    public static InvoiceSettings None { get; } = new("", "");
}
