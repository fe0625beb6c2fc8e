using Dukaan.Saving;

namespace Dukaan.Indexing;

/// <summary>What search engines were told of a shop.</summary>
public sealed record SavedIndexNow : SavedState
{
    /// <summary>The catalog's version that they know; 0: they were told nothing yet.</summary>
    public long Version { get; init; }

    /// <summary>The domain that they were told of; on another one everything is new.</summary>
    public string Domain { get; init; } = "";
}
