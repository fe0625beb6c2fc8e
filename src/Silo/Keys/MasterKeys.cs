using System.Collections.Immutable;

namespace Dukaan.Silo.Keys;

/// <summary>The master keys of the key ring: the first one encrypts, all decrypt.</summary>
public sealed record MasterKeys(ImmutableArray<MasterKey> All)
{
    public static MasterKeys None { get; } = new([]);
}
