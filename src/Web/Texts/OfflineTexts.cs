namespace Dukaan.Web.Texts;

/// <summary>What a shop says to a shopper whose phone has no network.</summary>
/// <param name="Heading">There is no network.</param>
/// <param name="Hint">Which pages open all the same.</param>
/// <param name="Kept">Something was put into the cart; it is sent later.</param>
/// <param name="KeptOrder">An order was placed; it is sent later.</param>
/// <param name="Placed">A kept order was sent, and stands.</param>
/// <param name="Refused">A kept order was sent and not accepted.</param>
/// <param name="ToOrder">A link to the order.</param>
public sealed record OfflineTexts(
    string Heading,
    string Hint,
    string Kept,
    string KeptOrder,
    string Placed,
    string Refused,
    string ToOrder
);
