namespace Dukaan.Orders;

/// <summary>One step in an order's life: who did what, when and why.</summary>
/// <param name="Type">Past tense in kebab case: <c>placed</c>, <c>confirmed</c>, <c>marked-paid</c>; see <see
/// cref="OrderEntries"/>.</param>
/// <param name="Actor">As <see cref="Caller.Actor"/> names it.</param>
/// <param name="Reason">What was said; empty if nothing.</param>
/// <param name="Detail">What it is about, where the type does not say all.</param>
[GenerateSerializer, Immutable, Alias("ledger-entry")]
public sealed record LedgerEntry(string Type, DateTimeOffset At, string Actor, string Reason, LedgerDetail? Detail = null);
