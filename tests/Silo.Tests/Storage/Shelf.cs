using System.Collections.Immutable;
using Dukaan.Saving;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>A state to try the storage with.</summary>
public sealed record Shelf : SavedState, IHasRows
{
    public string Label { get; init; } = "";

    public ImmutableArray<string> Things { get; init; } = [];
}
