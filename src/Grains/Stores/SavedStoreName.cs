using Dukaan.Saving;

namespace Dukaan.Stores;

/// <summary>Who holds a name, or nobody.</summary>
public sealed record SavedStoreName : SavedState
{
    public string? Slug { get; init; }

    public string? StoreId { get; init; }

    /// <summary>The region where the store lives; empty where there is only one.</summary>
    public string Home { get; init; } = "";

    public ImmutableArray<string> Former { get; init; } = [];
}
