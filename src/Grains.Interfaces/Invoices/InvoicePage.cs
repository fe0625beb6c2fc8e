namespace Dukaan.Invoices;

/// <summary>A page of a store's list of invoices.</summary>
/// <param name="Next">The cursor of the next page; null: this is the last.</param>
[GenerateSerializer, Immutable, Alias("invoice-page")]
public sealed record InvoicePage(ImmutableArray<Invoice> Invoices, long? Next);
