namespace Dukaan.Accounts;

/// <summary>
/// A shopper's account in one store: sessions, addresses, wish list, and which orders were placed with it. Key: store id / account id
/// (<see cref="AccountKey"/>). Every change is idempotent by what it says.
/// </summary>
[Alias("account")]
public interface IAccountGrain : ITenantGrain
{
    /// <summary>
    /// Opens a session of 60 days for the holder of this phone, who entered a one-time code, and returns its end. At most 10 sessions exist
    /// at once; a new one ends the oldest. The caller makes the token; only its SHA-256 in lower-case hex is stored.
    /// </summary>
    Task<DateTimeOffset> Open(Phone phone, string tokenHash);

    /// <summary>
    /// The account of somebody who is signed in at all shops of the owner (<see cref="IOwnerAccountGrain"/>), which it becomes with the
    /// first call. A silo of the release before does not know it: see <c>Feature.SharedAccounts</c>.
    /// </summary>
    /// <param name="phone">Theirs.</param>
    /// <param name="provedAt">When a code last proved that: from then on counts how long the account waits for its holder.</param>
    Task<AccountView> Enter(Phone phone, DateTimeOffset provedAt);

    /// <summary>The account, or null: there is no such session.</summary>
    [AlwaysInterleave]
    Task<AccountView?> Get(string tokenHash);

    /// <summary>Ends a session.</summary>
    Task Close(string tokenHash);

    /// <summary>Ends all sessions, on every device.</summary>
    Task CloseAll();

    /// <summary>
    /// Keeps an address, the newest first; at most 10, then the one that was used longest ago goes. Another of the same content is the
    /// same.
    /// </summary>
    /// <param name="address">Checked as that of an order is.</param>
    /// <param name="instead">The id of the address that it replaces; null: none.</param>
    Task Keep(AccountAddress address, string? instead = null);

    /// <summary>Deletes an address.</summary>
    /// <param name="id">See <see cref="AccountAddress.Id"/>.</param>
    Task Forget(string id);

    /// <summary>Puts products on the wish list, the newest first, or takes them off. At most 100; then the oldest go.</summary>
    Task Wish(ImmutableArray<string> productIds, bool wanted);

    /// <summary>An order was placed by this account: it is one of its own, whatever phone it names.</summary>
    /// <param name="number">The order's number, by which orders are sorted.</param>
    /// <param name="name">Under which it was ordered.</param>
    Task Ordered(string orderId, long number, string name);

    /// <summary>Erases the account of a person who wants it. Idempotent.</summary>
    Task Erase();
}
