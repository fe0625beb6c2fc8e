using Dukaan.Saving;

namespace Dukaan.Sellers;

/// <summary>Whose phone it is.</summary>
public sealed record SavedPhoneLogin : SavedState
{
    public string? SellerId { get; init; }

    /// <summary>Whether the seller was looked for who signed in with this number while it was stored wrong.</summary>
    public bool FormerSought { get; init; }
}
