using System.Collections.Immutable;

namespace Dukaan.Silo.Keys;

/// <summary>The keys that seal the key ring: the first seals, all open.</summary>
public sealed record MasterKeys(ImmutableArray<MasterKey> All)
{
    public static MasterKeys None { get; } = new([]);
}
