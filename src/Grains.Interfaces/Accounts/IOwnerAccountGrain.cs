namespace Dukaan.Accounts;

/// <summary>
/// What a shopper lets all shops of one owner use: addresses, and sessions that are signed in at each of them. Key:
/// <see cref="OwnerAccountKey"/>. It is empty until its shopper says so, and empty again, in one write, once they take it back: the shops
/// keep no copy, and ask at each request. Orders and wish lists stay with their shops (<see cref="IAccountGrain"/>).
/// </summary>
[Alias("owner-account")]
public interface IOwnerAccountGrain : IGrainWithStringKey
{
    /// <summary>What may be used; null: the shopper did not say that anything may.</summary>
    [AlwaysInterleave]
    Task<SharedDetails?> Get();

    /// <summary>The shopper says so. What was allowed before stays, and this is added. Idempotent.</summary>
    /// <param name="ownerId">The owner of the shops.</param>
    /// <param name="phone">Proved by a one-time code.</param>
    /// <param name="details">Of the account in the shop where they say it.</param>
    Task Allow(string ownerId, Phone phone, SharedDetails details);

    /// <summary>The shopper takes it back: nothing is left, and all its sessions have ended. Idempotent.</summary>
    Task Revoke();

    /// <summary>
    /// Opens a session at all shops of the owner, where the shopper allowed it, and returns its end; null: they did not. At most 10 exist
    /// at once. The caller makes the token; only its SHA-256 in lower-case hex is stored.
    /// </summary>
    /// <param name="tokenHash">Of the token.</param>
    /// <param name="proved">Whether the phone was proved just now, by a code.</param>
    Task<DateTimeOffset?> Open(string tokenHash, bool proved);

    /// <summary>Whether there is such a session.</summary>
    [AlwaysInterleave]
    Task<bool> Has(string tokenHash);

    /// <summary>Ends a session.</summary>
    Task Close(string tokenHash);

    /// <summary>As <see cref="IAccountGrain.Keep"/>; nothing happens where nothing is allowed.</summary>
    Task Keep(AccountAddress address, string? instead = null);

    /// <summary>As <see cref="IAccountGrain.Forget"/>.</summary>
    Task Forget(string id);
}
