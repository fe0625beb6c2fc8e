namespace Dukaan.GiftCards;

/// <summary>Errors of gift cards.</summary>
public static class GiftCardErrors
{
    public const string Field = "giftCards";

    public const string UnusableCode = "gift-card-unusable";

    /// <summary>
    /// The one refusal of a code, whatever the reason: unknown, empty, ended, of another phone, of another currency. Who guesses codes
    /// learns nothing from it.
    /// </summary>
    public static Error Unusable() => Error.Conflict(UnusableCode, "This gift card cannot pay for this order. Check its code.", Field);

    /// <summary>The refusal of an order of which the cards pay another part than the shopper saw.</summary>
    /// <param name="due">What is left to pay now.</param>
    public static Error Changed(Money due) =>
        Error.Conflict("gift-card-changed", "The gift cards pay another part by now. Look at it before you order.", "expectedDue") with
        {
            NewTotal = due,
        };

    /// <summary>The refusal of an order's claim that the card cannot meet. It cannot be while holds are kept.</summary>
    public static Error Short() => Error.Conflict("gift-card-short", "The gift card does not have what the order spent.");
}
