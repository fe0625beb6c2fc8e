using Dukaan.Saving;
using Dukaan.Silo.Reminders;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Silo.Hosting;

/// <summary>What is particular to the engine that runs grains in one process: it joins no cluster, and Dukaan keeps its reminders.</summary>
internal static class SiloEngine
{
    /// <exception cref="OrleansConfigurationException">A cluster is asked for.</exception>
    public static void Configure(ISiloBuilder silo, DukaanSiloOptions options)
    {
        if (options.Cluster is { } cluster)
        {
            throw new OrleansConfigurationException(
                $"This process is to join the cluster '{cluster.Name}', but it was built with the engine for a package source that lacks Orleans, " +
                "which is one process and joins none. Restore Microsoft.Orleans.Server, Microsoft.Orleans.Sdk, Microsoft.Orleans.Streaming, " +
                "Microsoft.Orleans.Clustering.AdoNet, Microsoft.Orleans.Reminders.AdoNet, Microsoft.Orleans.Persistence.AdoNet and " +
                "Microsoft.Orleans.Dashboard from a package source that has them, and build with Engine=orleans; or unset DUKAAN_CLUSTER.");
        }

        silo.Services.AddKeyedSingleton<IGrainStorage>(Storages.Plain, (services, _) => services.GetRequiredService<PostgresGrainStorage>());
        silo.AddReminders();
        silo.Services.AddSingleton<IReminderTable, PostgresReminderTable>();
    }
}
