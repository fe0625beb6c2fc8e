namespace Dukaan.Invoices;

/// <summary>A page of a store's list of credit notes.</summary>
/// <param name="Next">The cursor of the next page; null: this is the last.</param>
[GenerateSerializer, Immutable, Alias("credit-note-page")]
public sealed record CreditNotePage(ImmutableArray<CreditNote> Notes, long? Next);
