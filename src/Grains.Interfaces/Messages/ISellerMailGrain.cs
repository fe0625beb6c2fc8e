namespace Dukaan.Messages;

/// <summary>The mailbox of a store's seller, which gets what they chose once it is confirmed. Key: store id.</summary>
[Alias("seller-mail")]
public interface ISellerMailGrain : ITenantGrain
{
    [AlwaysInterleave]
    Task<SellerMailView> Get();

    /// <summary>
    /// Sets the address and what it gets; an empty address removes it. Another address must be confirmed first: the answer is the secret of
    /// the link to send, or empty if there is nothing to confirm. Idempotent: a repeat gets the same secret while it is valid.
    /// </summary>
    /// <param name="sellerId">Who gives it, so that it is erased with them.</param>
    Task<Result<string>> Change(string address, ImmutableArray<SellerMailKind> off, string sellerId);

    /// <summary>Confirms the address by the secret of the link, which is valid for a day. Idempotent. False: it is wrong.</summary>
    Task<bool> Confirm(string secret);

    /// <summary>
    /// Goods that fell to their threshold since the last call, which from here on count as told; each is told again only after it rose.
    /// </summary>
    Task<ImmutableArray<LowGoods>> TakeLow();

    /// <summary>These certainly were not told; in an hour they are due again.</summary>
    Task GiveBackLow(ImmutableArray<LowGoods> goods);

    /// <summary>The seller was erased, and their address with them. Idempotent.</summary>
    Task Erase(string sellerId);
}
