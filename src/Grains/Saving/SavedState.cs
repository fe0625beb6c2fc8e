using System.Text.Json.Serialization;

namespace Dukaan.Saving;

/// <summary>
/// The state of a grain in <see cref="Storages.Domain"/>: one JSON document, and beside it what only this write carries.
/// States are immutable records: the next one is built, saved, and only then becomes the current one.
/// </summary>
public abstract record SavedState
{
    /// <summary>What the next write saves in the same transaction. Never stored in the document itself.</summary>
    [JsonIgnore]
    public Unsaved Unsaved { get; init; } = Unsaved.Nothing;

    /// <summary>The rows of this grain as they were read when it activated; empty unless the state is an <see cref="IHasRows"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Row> Rows { get; init; } = [];
}
