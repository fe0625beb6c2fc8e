using Dukaan.Stores;

namespace Dukaan.Sellers;

/// <summary>A seller: sessions and the stores they belong to. Key: seller id.</summary>
[Alias("seller")]
public interface ISellerGrain : IGrainWithStringKey
{
    /// <summary>Called once the phone is verified. Idempotent.</summary>
    Task Register(Phone phone);

    /// <summary>The seller, or null if no phone was ever verified for this id.</summary>
    [AlwaysInterleave]
    Task<SellerView?> Get();

    /// <summary>
    /// Opens a session of 60 days and returns its end. At most 20 sessions exist at once; a new one ends the oldest. The caller makes the
    /// token; only its SHA-256 in lower-case hex is stored.
    /// </summary>
    Task<DateTimeOffset> OpenSession(string tokenHash);

    /// <summary>Whether the session of this token exists.</summary>
    [AlwaysInterleave]
    Task<bool> HasSession(string tokenHash);

    /// <summary>Whether a one-time code was entered in this session within the last ten minutes.</summary>
    [AlwaysInterleave]
    Task<bool> IsFresh(string tokenHash);

    /// <summary>Records that a one-time code was entered in this session just now.</summary>
    Task Prove(string tokenHash);

    Task CloseSession(string tokenHash);

    /// <summary>Ends all sessions, on every device.</summary>
    Task CloseSessions();

    /// <summary>
    /// Opens a store: claims its name, creates it and makes the seller a member. What a crash interrupts, the repeat with the same
    /// operation id or the next activation completes. At most 50 stores per seller.
    /// </summary>
    Task<Result<StoreView>> OpenStore(OpenStore command);

    /// <summary>Adds a store to the seller's own list; its team has made them a member. Idempotent.</summary>
    Task Join(string storeId);

    /// <summary>Takes a store off the seller's own list; they are no longer in its team. Idempotent.</summary>
    Task Leave(string storeId);

    /// <summary>The seller chose this language (BCP 47, up to 35 characters) for their side. Idempotent.</summary>
    Task Speak(string language);

    /// <summary>Erases the account: phone, sessions, language. It must be in no shop any more; else it stays.</summary>
    Task<bool> Erase();

    /// <summary>Tells the watcher when the seller's sessions change, for the next five minutes; call again to extend.</summary>
    /// <exception cref="LimitExceededException">There are too many watchers.</exception>
    Task WatchAccess(IAccessWatcher watcher);

    Task UnwatchAccess(IAccessWatcher watcher);
}
