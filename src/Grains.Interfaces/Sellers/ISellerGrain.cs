using Dukaan.Stores;

namespace Dukaan.Sellers;

/// <summary>A seller: sessions and the stores they belong to. Key: seller id.</summary>
[Alias("seller")]
public interface ISellerGrain : IGrainWithStringKey
{
    /// <summary>Called once the phone is proved; repeating it is harmless.</summary>
    Task Register(Phone phone);

    /// <summary>Who this is, or null where no phone was ever proved for this id.</summary>
    [AlwaysInterleave]
    Task<SellerView?> Get();

    /// <summary>
    /// Opens a session of 60 days and answers when it ends. At most 20 live at once: the oldest gives way.
    /// The caller makes the token; only its SHA-256 in lower-case hex is kept.
    /// </summary>
    Task<DateTimeOffset> OpenSession(string tokenHash);

    /// <summary>Whether a session with this token lives.</summary>
    [AlwaysInterleave]
    Task<bool> HasSession(string tokenHash);

    /// <summary>Whether a one-time code was entered in this session within the last ten minutes.</summary>
    [AlwaysInterleave]
    Task<bool> IsFresh(string tokenHash);

    /// <summary>A one-time code was entered in this session just now.</summary>
    Task Prove(string tokenHash);

    Task CloseSession(string tokenHash);

    /// <summary>Ends all sessions, on every device.</summary>
    Task CloseSessions();

    /// <summary>
    /// Opens a store: claims its name, makes it, and joins it. What a crash interrupts, the repeat with the same operation id
    /// (or the next activation) finishes. At most 50 stores a seller.
    /// </summary>
    Task<Result<StoreView>> OpenStore(OpenStore command);

    /// <summary>Tells the watcher when the seller's sessions changed, for the next five minutes; repeat to go on.</summary>
    /// <exception cref="LimitExceededException">There are too many.</exception>
    Task WatchAccess(IAccessWatcher watcher);

    Task UnwatchAccess(IAccessWatcher watcher);
}
