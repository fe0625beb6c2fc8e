using Orleans.Runtime;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// A silo's role stands before its name, <c>worker.pod-1</c>: the name is part of the membership row, so every silo knows the others' roles
/// from the moment it knows them. Silo metadata would have to be asked of each after it has joined.
/// </summary>
internal static class SiloNames
{
    public static string Of(SiloRole role, string name) => $"{role.ToString().ToLowerInvariant()}.{name}";

    /// <summary>Whether the silo takes the grains that write.</summary>
    public static bool IsForWriters(this ISiloStatusOracle silos, SiloAddress silo) =>
        silos.TryGetSiloName(silo, out var name) && !name.StartsWith("web.", StringComparison.Ordinal);
}
