using Dukaan.Saving;

namespace Dukaan.Stores;

/// <summary>A store's settings, members and keys, and the pending steps of the last change.</summary>
public sealed record SavedStore : SavedState
{
    /// <summary>How many former links go on leading to the shop.</summary>
    public const int FormerSlugs = 5;

    public const int MaxApiKeys = 20;

    private const int MaxAnswers = 10;

    public string Owner { get; init; } = "";

    /// <summary>Null until the store is opened.</summary>
    public StoreProfile? Profile { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>The store's version at which the settings last changed; 0 while the catalog does not have them.</summary>
    public long Version { get; init; }

    /// <summary>Former links, the newest first.</summary>
    public ImmutableArray<string> Former { get; init; } = [];

    /// <summary>A link that is being claimed. It is released if a crash comes between the claim and the change.</summary>
    public string? Claiming { get; init; }

    /// <summary>Links to release.</summary>
    public ImmutableArray<string> Leaving { get; init; } = [];

    public ImmutableArray<SavedApiKey> ApiKeys { get; init; } = [];

    public ImmutableArray<IdempotentAnswer<StoreView>> Changes { get; init; } = [];

    public ImmutableArray<IdempotentAnswer<ApiKeyView>> KeyAnswers { get; init; } = [];

    /// <summary>Whether steps of the last change are pending.</summary>
    public bool IsUnfinished() => Profile is not null && (Version == 0 || Claiming is not null || Leaving.Length > 0);

    public StoreView? View() => Profile is null ? null : new(Profile, Version, Owner, CreatedAt);

    /// <summary>Changes the settings. The catalog does not have them yet.</summary>
    public SavedStore Changed(StoreProfile profile, string operationId, string fingerprint)
    {
        var former =
            profile.Slug == Profile!.Slug ? [.. Former] : Former.Where(slug => slug != profile.Slug).Prepend(Profile.Slug).ToList();
        var next = this with
        {
            Profile = profile,
            Version = 0,
            Claiming = null,
            Former = [.. former.Take(FormerSlugs)],
            Leaving = [.. Leaving, .. former.Skip(FormerSlugs)],
        };
        return next with { Changes = Changes.With(operationId, fingerprint, next.View()!, MaxAnswers) };
    }

    /// <summary>Notes that the catalog has the settings since this version, and that the links were released.</summary>
    public SavedStore Shown(long version) =>
        this with
        {
            Version = version,
            Claiming = null,
            Leaving = [],
            Changes =
            [
                .. Changes.Select(change =>
                    change.Answer.Version > 0 ? change : change with { Answer = change.Answer with { Version = version } }
                ),
            ],
        };

    public SavedStore WithKey(SavedApiKey key, string operationId, string fingerprint) =>
        this with
        {
            ApiKeys = ApiKeys.Add(key),
            KeyAnswers = KeyAnswers.With(operationId, fingerprint, key.View(), MaxAnswers),
        };

    /// <summary>Whether the store still goes by this name, in any spelling that is the same name.</summary>
    public bool GoesBy(string slug)
    {
        var skeleton = Slug.Skeleton(slug);
        return Former.Append(Profile!.Slug).Any(kept => Slug.Skeleton(kept) == skeleton);
    }
}
