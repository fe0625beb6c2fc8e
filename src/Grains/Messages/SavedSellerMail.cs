using Dukaan.Saving;

namespace Dukaan.Messages;

/// <summary>The mailbox of a store's seller.</summary>
public sealed record SavedSellerMail : SavedState
{
    /// <summary>Empty: none.</summary>
    public string Address { get; init; } = "";

    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>The secret of the link that confirms it; empty: none was sent.</summary>
    public string Secret { get; init; } = "";

    /// <summary>When the link ends.</summary>
    public DateTimeOffset SecretUntil { get; init; }

    /// <summary>Who gave it.</summary>
    public string SellerId { get; init; } = "";

    public ImmutableArray<SellerMailKind> Off { get; init; } = [];

    /// <summary>Goods of whose low stock the seller was told.</summary>
    public ImmutableArray<string> LowTold { get; init; } = [];
}
