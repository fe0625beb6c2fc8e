using Dukaan.GiftCards;
using Dukaan.Values;

namespace Dukaan.Web.GiftCards;

/// <summary>One entry of a gift card's ledger. The sum of the amounts is its balance.</summary>
/// <param name="Type"><c>issued</c>, <c>spent</c>, <c>refunded</c> or <c>disabled</c>.</param>
/// <param name="Amount">Less than zero: it went off.</param>
/// <param name="OrderId">The order that it is about, or null.</param>
public sealed record GiftCardEntryBody(string Type, DateTimeOffset At, string Actor, Money Amount, string? OrderId, string Reason)
{
    public static GiftCardEntryBody Of(GiftCardEntry entry, Money like) =>
        new(entry.Type, entry.At, entry.Actor, like with { Amount = entry.Amount }, entry.OrderId, entry.Reason);
}
