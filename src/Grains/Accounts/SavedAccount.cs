using Dukaan.Saving;

namespace Dukaan.Accounts;

/// <summary>A shopper's account in one store.</summary>
public sealed record SavedAccount : SavedState
{
    public const int MaxSessions = 10;
    public const int MaxAddresses = 10;
    public const int MaxWishes = 100;
    public const int MaxOrders = 200;

    public static TimeSpan SessionLife { get; } = TimeSpan.FromDays(60);

    /// <summary>
    /// After so long without a sign-in the account starts empty: carriers reassign unused numbers, in India after 90
    /// days.
    /// </summary>
    public static TimeSpan HolderLife { get; } = TimeSpan.FromDays(180);

    /// <summary>The last sign-in; null: none yet.</summary>
    public DateTimeOffset? SignedInAt { get; init; }

    /// <summary>E.164; null before the first sign-in.</summary>
    public string? Phone { get; init; }

    /// <summary>Of the newest order; empty before it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The oldest first.</summary>
    public ImmutableArray<AccountSession> Sessions { get; init; } = [];

    /// <summary>The newest first.</summary>
    public ImmutableArray<AccountAddress> Addresses { get; init; } = [];

    /// <summary>Ids of products, the newest first.</summary>
    public ImmutableArray<string> Wishes { get; init; } = [];

    /// <summary>The newest first.</summary>
    public ImmutableArray<AccountOrder> Orders { get; init; } = [];

    public bool Has(string tokenHash, DateTimeOffset now) => Sessions.Any(session => session.Hash == tokenHash && session.ExpiresAt > now);

    /// <summary>The account of whoever has the number now: empty if nobody signed in for too long.</summary>
    public SavedAccount Holder(DateTimeOffset now) =>
        SignedInAt is { } last && last + HolderLife < now
            ? this with
            {
                SignedInAt = null,
                Phone = null,
                Name = "",
                Sessions = [],
                Addresses = [],
                Wishes = [],
                Orders = [],
            }
            : this;

    public SavedAccount WithSession(Phone phone, string hash, DateTimeOffset now)
    {
        if (Holder(now) is var holder && !ReferenceEquals(holder, this))
        {
            return holder.WithSession(phone, hash, now);
        }

        var live = Sessions.Where(session => session.ExpiresAt > now && session.Hash != hash).ToList();
        return this with
        {
            SignedInAt = now,
            Phone = phone.E164,
            Sessions = [.. live.Skip(live.Count - MaxSessions + 1), new AccountSession(hash, now + SessionLife)],
        };
    }

    /// <summary>A replaced address keeps its place; another goes to the front.</summary>
    public SavedAccount WithAddress(AccountAddress address, string? instead)
    {
        var others = Addresses.RemoveAll(each => each.Id == address.Id && each.Id != instead);
        var place = instead is null ? -1 : others.ToList().FindIndex(each => each.Id == instead);
        return this with { Addresses = place < 0 ? [address, .. others.Take(MaxAddresses - 1)] : others.SetItem(place, address) };
    }

    public SavedAccount WithWishes(ImmutableArray<string> productIds, bool wanted) =>
        this with
        {
            Wishes = wanted
                ? [.. productIds.Concat(Wishes).Where(Ids.IsId).Distinct().Take(MaxWishes)]
                : Wishes.RemoveAll(productIds.Contains),
        };

    public SavedAccount WithOrder(AccountOrder order, string name) =>
        this with
        {
            Name = name,
            Orders = [order, .. Orders.Take(MaxOrders - 1)],
        };
}
