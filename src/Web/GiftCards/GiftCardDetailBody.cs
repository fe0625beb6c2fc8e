using System.Collections.Immutable;
using Dukaan.GiftCards;

namespace Dukaan.Web.GiftCards;

/// <summary>A gift card with its ledger.</summary>
/// <param name="Entries">The oldest first.</param>
public sealed record GiftCardDetailBody(GiftCardBody Card, ImmutableArray<GiftCardEntryBody> Entries)
{
    public static GiftCardDetailBody Of(GiftCard card) =>
        new(GiftCardBody.Of(card.Line), [.. card.Entries.Select(entry => GiftCardEntryBody.Of(entry, card.Line.Issued))]);
}
