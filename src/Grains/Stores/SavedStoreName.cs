using Dukaan.Saving;

namespace Dukaan.Stores;

/// <summary>Who holds a name, or nobody.</summary>
public sealed record SavedStoreName : SavedState
{
    public string? Slug { get; init; }

    public string? StoreId { get; init; }

    public ImmutableArray<string> Former { get; init; } = [];
}
