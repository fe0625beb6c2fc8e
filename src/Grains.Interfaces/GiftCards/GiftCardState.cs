namespace Dukaan.GiftCards;

/// <summary>Whether a card can pay.</summary>
[GenerateSerializer, Alias("gift-card-state")]
public enum GiftCardState
{
    Active,

    /// <summary>All of it is spent.</summary>
    Empty,

    /// <summary>Ended by the seller.</summary>
    Disabled,
}
