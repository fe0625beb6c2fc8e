using Dukaan.Orders;

namespace Dukaan.Web.Orders;

/// <summary>One step in an order's life.</summary>
/// <param name="Type">What happened, in the past tense: <c>placed</c>, <c>confirmed</c>, <c>marked-paid</c>.</param>
/// <param name="Actor">The actor.</param>
/// <param name="Reason">The reason given; empty if none.</param>
/// <param name="Detail">Details besides the type.</param>
public sealed record LedgerEntryBody(string Type, DateTimeOffset At, string Actor, string Reason, LedgerDetailBody? Detail)
{
    public static LedgerEntryBody Of(string storeId, LedgerEntry entry) =>
        new(entry.Type, entry.At, entry.Actor, entry.Reason, entry.Detail is { } detail ? LedgerDetailBody.Of(storeId, detail) : null);
}
