namespace Dukaan.Stores;

/// <summary>A store's settings, members and API keys. Key: store id.</summary>
[Alias("store")]
public interface IStoreGrain : ITenantGrain
{
    /// <summary>Makes the store. Called by the seller's grain, which has claimed the slug; repeating it is harmless.</summary>
    Task<Result<StoreView>> Open(string owner, StoreProfile profile);

    /// <summary>The store as its sellers see it, or null where it was never opened.</summary>
    [AlwaysInterleave]
    Task<StoreView?> Get();

    /// <summary>Changes settings. A new slug is claimed first; the old one goes on leading to the shop.</summary>
    Task<Result<StoreView>> Change(ChangeStore change);

    /// <summary>
    /// Says under which names of its own the store is served, the one that links say first. Called by its domains' grain; repeating it is
    /// harmless.
    /// </summary>
    Task UseDomains(ImmutableArray<string> domains);

    /// <summary>Whether the seller may act for this store (P7).</summary>
    [AlwaysInterleave]
    Task<bool> HasMember(string sellerId);

    /// <summary>Makes an API key. The secret is in the answer and nowhere else: only its SHA-256 is kept.</summary>
    /// <param name="operationId">The repeat gets the same key's id, without the secret.</param>
    /// <param name="name">What the seller calls it, 1 to 60 characters.</param>
    Task<Result<NewApiKey>> CreateApiKey(string operationId, string name);

    /// <summary>Ends an API key at once; refused as not found where there is none.</summary>
    Task<Result<Done>> RevokeApiKey(string keyId);

    Task<ImmutableArray<ApiKeyView>> ApiKeys();

    /// <summary>Whether the secret of this key is right: <paramref name="secretHash"/> is its SHA-256 in lower-case hex.</summary>
    [AlwaysInterleave]
    Task<bool> CheckApiKey(string keyId, string secretHash);

    /// <summary>Tells the watcher when the store's members or API keys changed, for the next five minutes; repeat to go on.</summary>
    /// <exception cref="LimitExceededException">There are too many.</exception>
    Task WatchAccess(IAccessWatcher watcher);

    Task UnwatchAccess(IAccessWatcher watcher);
}
