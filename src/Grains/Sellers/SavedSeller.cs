using Dukaan.Saving;
using Dukaan.Stores;

namespace Dukaan.Sellers;

/// <summary>A seller's phone, sessions and stores.</summary>
public sealed record SavedSeller : SavedState
{
    public const int MaxSessions = 20;
    public const int MaxStores = 50;

    /// <summary>The longest language tag (RFC 5646, section 4.4.1).</summary>
    public const int MaxLanguage = 35;

    private const int MaxAnswers = 10;

    public static TimeSpan SessionLife { get; } = TimeSpan.FromDays(60);

    /// <summary>E.164; null until registered.</summary>
    public string? Phone { get; init; }

    /// <summary>The language they chose (BCP 47), or null.</summary>
    public string? Language { get; init; }

    /// <summary>The oldest first.</summary>
    public ImmutableArray<SavedSession> Sessions { get; init; } = [];

    public ImmutableArray<string> Stores { get; init; } = [];

    /// <summary>The store that is being opened, if any.</summary>
    public Opening? Opening { get; init; }

    public ImmutableArray<IdempotentAnswer<StoreView>> Opened { get; init; } = [];

    public SavedSeller WithSession(string hash, DateTimeOffset expiresAt, DateTimeOffset now)
    {
        var live = Sessions.Where(session => session.ExpiresAt > now && session.Hash != hash).ToList();
        return this with { Sessions = [.. live.Skip(live.Count - MaxSessions + 1), new SavedSession(hash, expiresAt) { ProvedAt = now }] };
    }

    public SavedSeller WithStore(StoreView store) =>
        this with
        {
            Opening = null,
            Stores = Stores.Contains(store.Profile.StoreId) ? Stores : Stores.Add(store.Profile.StoreId),
            Opened = Opened.With(Opening!.Command.OperationId, Opening.Fingerprint, store, MaxAnswers),
        };
}
