namespace Dukaan.GiftCards;

/// <summary>How a card came to be.</summary>
[GenerateSerializer, Alias("gift-card-kind")]
public enum GiftCardKind
{
    /// <summary>A seller gave it out.</summary>
    ByHand,

    /// <summary>An order was refunded as store credit.</summary>
    Credit,

    /// <summary>A customer bought it.</summary>
    Sold,
}
