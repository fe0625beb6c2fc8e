using Orleans.Hosting;

namespace Dukaan.Silo.Hosting;

/// <summary>What is particular to the engine that runs grains in one process: nothing, since it joins no cluster.</summary>
internal static class SiloEngine
{
    public static void Configure(ISiloBuilder silo) => ArgumentNullException.ThrowIfNull(silo);
}
