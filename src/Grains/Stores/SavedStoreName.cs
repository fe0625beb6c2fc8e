using Dukaan.Saving;

namespace Dukaan.Stores;

/// <summary>The holder of a name, if it has one.</summary>
public sealed record SavedStoreName : SavedState
{
    public string? Slug { get; init; }

    public string? StoreId { get; init; }

    /// <summary>The region where the store lives; empty where there is only one.</summary>
    public string Home { get; init; } = "";

    public ImmutableArray<string> Former { get; init; } = [];
}
