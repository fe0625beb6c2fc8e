using Dukaan.GiftCards;
using Dukaan.Values;

namespace Dukaan.Web.GiftCards;

/// <summary>A gift card, or store credit, as its seller sees it.</summary>
/// <param name="Ending">The last four characters of its code.</param>
/// <param name="Issued">What it was given out with.</param>
/// <param name="Balance">What it still has. What orders hold while they are placed is part of it.</param>
/// <param name="Phone">The only phone number whose orders it pays; null: whoever has the code.</param>
/// <param name="OrderId">The order that was refunded as this credit; null: a seller gave it out.</param>
/// <param name="ExpiresAt">From when on it pays for nothing; null: never.</param>
/// <param name="Secret">The code: only in the first response to the request that creates it.</param>
public sealed record GiftCardBody(
    string Id,
    string Ending,
    GiftCardKind Kind,
    GiftCardState State,
    Money Issued,
    Money Balance,
    string? Phone,
    string Note,
    string? OrderId,
    DateTimeOffset IssuedAt,
    DateTimeOffset? ExpiresAt,
    string? Secret = null
)
{
    public static GiftCardBody Of(GiftCardLine card) =>
        new(
            Id: card.Id,
            Ending: card.Ending,
            Kind: card.Kind,
            State: card.State,
            Issued: card.Issued,
            Balance: card.Balance,
            Phone: card.Phone.Length > 0 ? card.Phone : null,
            Note: card.Note,
            OrderId: card.OrderId,
            IssuedAt: card.IssuedAt,
            ExpiresAt: card.ExpiresAt
        );

    public static GiftCardBody Of(IssuedGiftCard issued) =>
        Of(issued.Card) with
        {
            Secret = issued.Code is { } code ? GiftCardCode.Shown(code) : null,
        };

    /// <summary>Never the code, since this is what gets into logs by accident.</summary>
    public override string ToString() => $"(gift card {Id})";
}
