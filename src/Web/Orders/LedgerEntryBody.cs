using Dukaan.Orders;

namespace Dukaan.Web.Orders;

/// <summary>One step in an order's life.</summary>
/// <param name="Type">What happened, in the past tense: <c>placed</c>, <c>confirmed</c>, <c>marked-paid</c>.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Reason">What was said; empty if nothing.</param>
/// <param name="Detail">What it is about, where the type does not say all.</param>
public sealed record LedgerEntryBody(string Type, DateTimeOffset At, string Actor, string Reason, LedgerDetailBody? Detail)
{
    public static LedgerEntryBody Of(LedgerEntry entry) =>
        new(entry.Type, entry.At, entry.Actor, entry.Reason, entry.Detail is { } detail ? LedgerDetailBody.Of(detail) : null);
}
