namespace Dukaan.Invoices;

/// <summary>Details of the seller on invoices, besides the shop's name.</summary>
/// <param name="LegalName">The seller as registered, up to 120 characters; empty: the shop's name.</param>
/// <param name="Address">The seller's address, several lines, up to 300 characters; empty if unknown.</param>
[GenerateSerializer, Immutable, Alias("invoice-settings")]
public sealed record InvoiceSettings(string LegalName, string Address)
{
    public static InvoiceSettings None { get; } = new("", "");
}
