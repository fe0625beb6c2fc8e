namespace Dukaan.Orders;

/// <summary>One step in an order's life: who did what, when and why.</summary>
/// <param name="Type">Past tense in kebab case: <c>placed</c>, <c>confirmed</c>, <c>marked-paid</c>; see <see
/// cref="OrderEntries"/>.</param>
/// <param name="Actor">As in <see cref="Caller.Actor"/>.</param>
/// <param name="Reason">The reason given; empty if none.</param>
/// <param name="Detail">Details besides the type, or null.</param>
[GenerateSerializer, Immutable, Alias("ledger-entry")]
public sealed record LedgerEntry(string Type, DateTimeOffset At, string Actor, string Reason, LedgerDetail? Detail = null);
