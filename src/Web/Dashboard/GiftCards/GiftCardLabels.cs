using Dukaan.GiftCards;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard.GiftCards;

/// <summary>Texts that describe gift cards.</summary>
internal static class GiftCardLabels
{
    public static Fragment Badge(GiftCardsTexts texts, GiftCardLine card, DateTimeOffset now) =>
        card switch
        {
            { State: GiftCardState.Disabled } => Badge(texts.Ended, "off"),
            { ExpiresAt: { } end } when end <= now => Badge(texts.Ended, "off"),
            { State: GiftCardState.Empty } => Badge(texts.Spent, "off"),
            _ => Badge(texts.Active, "done"),
        };

    /// <summary>The phone that it is for, the seller's note, and how it came to be.</summary>
    public static string Of(GiftCardsTexts texts, GiftCardLine card) =>
        string.Join(
            " · ",
            new[] { card.Kind == GiftCardKind.Credit ? texts.Credit : "", card.Phone, card.Note }.Where(part => part.Length > 0)
        );

    public static string Of(GiftCardsTexts texts, string type) =>
        type switch
        {
            GiftCardEntries.Issued => texts.EntryIssued,
            GiftCardEntries.Spent => texts.EntrySpent,
            GiftCardEntries.Refunded => texts.EntryRefunded,
            _ => texts.Ended,
        };

    private static Fragment Badge(string text, string style) => Fragment.Of($"<span class=\"badge {style}\">{text}</span>");
}
