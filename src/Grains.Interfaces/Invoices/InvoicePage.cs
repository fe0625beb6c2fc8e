namespace Dukaan.Invoices;

/// <summary>A part of a store's list of invoices.</summary>
/// <param name="Next">Where the next part begins; null: that was all.</param>
[GenerateSerializer, Immutable, Alias("invoice-page")]
public sealed record InvoicePage(ImmutableArray<Invoice> Invoices, long? Next);
