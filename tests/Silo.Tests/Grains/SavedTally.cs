using Dukaan.Saving;

namespace Dukaan.Silo.Tests.Grains;

public sealed record SavedTally : SavedState
{
    public int Count { get; init; }

    public string Label { get; init; } = "";
}
