namespace Dukaan.Stores;

/// <summary>A store's settings, members and API keys. Key: store id.</summary>
[Alias("store")]
public interface IStoreGrain : ITenantGrain
{
    /// <summary>Creates the store. Called by the seller's grain, which has claimed the slug. Idempotent.</summary>
    Task<Result<StoreView>> Open(string owner, StoreProfile profile);

    /// <summary>The store as its sellers see it, or null if it was never opened.</summary>
    [AlwaysInterleave]
    Task<StoreView?> Get();

    /// <summary>Changes settings. A new slug is claimed first; the old one continues to lead to the shop.</summary>
    Task<Result<StoreView>> Change(ChangeStore change);

    /// <summary>
    /// Sets the custom domains under which the store is served, the primary one first. Called by the domains grain. Idempotent.
    /// </summary>
    Task UseDomains(ImmutableArray<string> domains);

    /// <summary>
    /// Suspends the shop: it closes, its pages say so, and its seller cannot open it. Orders, payments and the dashboard go on. Suspended
    /// already: the reason and the contact are replaced. For operators.
    /// </summary>
    /// <param name="reason">What the seller reads, 1 to 500 characters.</param>
    /// <param name="contact">Where the seller can write, 1 to 200 characters.</param>
    Task<Result<StoreView>> Suspend(string reason, string contact);

    /// <summary>Ends a suspension; the shop is open again if it was open before. Idempotent. For operators.</summary>
    Task<Result<StoreView>> Release();

    /// <summary>
    /// Makes another seller the owner; the former one has no access any more. Refused if the store is neither's. A repeat changes nothing.
    /// The sellers' own lists of shops are the caller's to change.
    /// </summary>
    Task<Result<Done>> HandOver(string from, string to);

    /// <summary>Whether the seller owns this store (P7). Other members are in <see cref="Team.ITeamGrain"/>.</summary>
    [AlwaysInterleave]
    Task<bool> HasMember(string sellerId);

    /// <summary>Creates an API key. Only this result has the secret; the SHA-256 of it is stored.</summary>
    /// <param name="operationId">The repeat gets the same key's id, without the secret.</param>
    /// <param name="name">What the seller calls it, 1 to 60 characters.</param>
    Task<Result<NewApiKey>> CreateApiKey(string operationId, string name);

    /// <inheritdoc cref="CreateApiKey(string, string)"/>
    Task<Result<NewApiKey>> MakeApiKey(MakeApiKey command);

    /// <summary>Revokes an API key at once; refused as not found if there is none.</summary>
    Task<Result<Done>> RevokeApiKey(string keyId);

    Task<ImmutableArray<ApiKeyView>> ApiKeys();

    /// <summary>Whether the secret of this key is right: <paramref name="secretHash"/> is its SHA-256 in lower-case hex.</summary>
    [AlwaysInterleave]
    Task<bool> CheckApiKey(string keyId, string secretHash);

    /// <summary>What the key may do, and notes its use; null: the secret is wrong, or it is revoked or expired.</summary>
    [AlwaysInterleave]
    Task<ApiKeyRights?> UseApiKey(string keyId, string secretHash);

    /// <summary>Tells the watcher when the store's members or API keys change, for the next five minutes; call again to extend.</summary>
    /// <exception cref="LimitExceededException">There are too many watchers.</exception>
    Task WatchAccess(IAccessWatcher watcher);

    Task UnwatchAccess(IAccessWatcher watcher);
}
