using Dukaan.Saving;

namespace Dukaan.Accounts;

/// <summary>What a shopper lets all shops of one owner use.</summary>
public sealed record SavedOwnerAccount : SavedState
{
    /// <summary>When they said so; null: nothing is allowed, and all else is empty.</summary>
    public DateTimeOffset? AllowedAt { get; init; }

    /// <summary>The last time that the phone was proved.</summary>
    public DateTimeOffset? ProvedAt { get; init; }

    /// <summary>The owner of the shops; null: nothing is allowed.</summary>
    public string? Owner { get; init; }

    /// <summary>E.164; null: nothing is allowed.</summary>
    public string? Phone { get; init; }

    /// <summary>Of the newest order; empty before it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The oldest first.</summary>
    public ImmutableArray<AccountSession> Sessions { get; init; } = [];

    /// <summary>The newest first.</summary>
    public ImmutableArray<AccountAddress> Addresses { get; init; } = [];

    /// <summary>Whether it may be used: a number that nobody proved for so long may be another person's.</summary>
    public bool IsAllowed(DateTimeOffset now) => AllowedAt is not null && ProvedAt + SavedAccount.HolderLife > now;

    public bool Has(string tokenHash, DateTimeOffset now) =>
        IsAllowed(now) && Sessions.Any(session => session.Hash == tokenHash && session.ExpiresAt > now);

    public SavedOwnerAccount WithSession(string hash, DateTimeOffset now)
    {
        var live = Sessions.Where(session => session.ExpiresAt > now && session.Hash != hash).ToList();
        return this with
        {
            Sessions = [.. live.Skip(live.Count - SavedAccount.MaxSessions + 1), new AccountSession(hash, now + SavedAccount.SessionLife)],
        };
    }

    /// <summary>A replaced address keeps its place; another goes to the front.</summary>
    public SavedOwnerAccount WithAddress(AccountAddress address, string? instead = null) =>
        this with
        {
            Name = address.Name,
            Addresses = (new SavedAccount { Addresses = Addresses }).WithAddress(address, instead).Addresses,
        };
}
