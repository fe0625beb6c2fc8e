namespace Dukaan.Messages;

/// <summary>The mailbox of a store's seller.</summary>
/// <param name="Address">Empty: none.</param>
/// <param name="Confirmed">Whether its holder opened the link that was sent to it. It gets nothing before.</param>
/// <param name="Off">What it does not get.</param>
[GenerateSerializer, Immutable, Alias("seller-mail-view")]
public sealed record SellerMailView(string Address, bool Confirmed, ImmutableArray<SellerMailKind> Off)
{
    /// <summary>Whether this goes to it.</summary>
    public bool Gets(SellerMailKind kind) => Confirmed && !Off.Contains(kind);
}
