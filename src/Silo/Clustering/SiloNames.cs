using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// Encodes a silo's role in its name, <c>worker.pod-1</c>, and the shards that it is for, <c>worker@ent1,ent2.pod-1</c>. The name is part
/// of the membership row, so every silo knows the roles of the others as soon as it knows them. Silo metadata would have to be asked of
/// each one after it has joined.
/// </summary>
internal static class SiloNames
{
    public static string Of(SiloRole role, string name, IReadOnlyList<string>? shards = null) =>
        $"{role.ToString().ToLowerInvariant()}{(shards is { Count: > 0 } ? $"@{string.Join(',', shards)}" : "")}.{name}";

    /// <summary>Whether the silo takes the grains that write.</summary>
    public static bool IsForWriters(this ISiloStatusOracle silos, SiloAddress silo) =>
        silos.TryGetSiloName(silo, out var name) && !name.StartsWith("web.", StringComparison.Ordinal);

    /// <summary>Whether the silo is for the stores of a shard.</summary>
    public static bool IsForShard(this ISiloStatusOracle silos, SiloAddress silo, string shard) =>
        silos.Shards(silo).Contains(shard, StringComparer.Ordinal);

    /// <summary>Whether it takes the shards that no other silo is for.</summary>
    public static bool IsForAnyShard(this ISiloStatusOracle silos, SiloAddress silo) => silos.Shards(silo).Length == 0;

    /// <summary>The shards of a silo of this name; none: all that no other silo is for.</summary>
    public static string[] Shards(string name) => name.Split('.', 2)[0].Split('@', 2) is [_, var shards] ? shards.Split(',') : [];

    /// <inheritdoc cref="Shards(string)"/>
    public static string[] Shards(this ISiloStatusOracle silos, SiloAddress silo) =>
        silos.TryGetSiloName(silo, out var name) ? Shards(name) : [];
}
