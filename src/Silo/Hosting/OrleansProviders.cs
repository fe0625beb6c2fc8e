using System.Net;
using Dukaan.Saving;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Health;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Dukaan.Silo.Hosting;

/// <summary>Registers what Orleans provides beside grains and streams: membership, placement, and its ADO.NET storage.</summary>
internal static class OrleansProviders
{
    /// <summary>Names what states belong to; the same in every cluster that shares the database.</summary>
    private const string Service = "dukaan";

    public static void Configure(ISiloBuilder silo, DukaanSiloOptions options)
    {
        var database = OrleansDatabase.ConnectionString(options);
        if (options.Cluster is { } cluster)
        {
            Join(silo, cluster, options, database);
        }
        else
        {
            StayAlone(silo, options);
        }

        silo.AddAdoNetGrainStorage(Storages.Plain, plain =>
        {
            (plain.Invariant, plain.ConnectionString) = (OrleansDatabase.Invariant, database);
            plain.GrainStorageSerializer = new PlainStateSerializer();
        });
        silo.Services.AddSingleton<IPersistentStateFactory, ReadStates>();
        GrainInterfaces.Remember(silo.Services);
        silo.AddPlacementDirector<StorePlacement, StorePlacementDirector>();
        silo.Services.AddSingleton<PlacementStrategy, StorePlacement>();
    }

    private static void Join(ISiloBuilder silo, DukaanCluster cluster, DukaanSiloOptions options, string database)
    {
        silo.UseAdoNetClustering(membership => (membership.Invariant, membership.ConnectionString) = (OrleansDatabase.Invariant, database));
        silo.Configure<ClusterOptions>(named => (named.ClusterId, named.ServiceId) = (cluster.Name, Service));
        silo.Configure<SiloOptions>(named => named.SiloName = SiloNames.Of(cluster.Role, options.SiloName, cluster.Shards));
        silo.Configure<ClusterMembershipOptions>(FailureDetection.Configure);
        silo.Services.AddHostedService<ProbeBounds>();
        silo.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>, LostConnections>();
        silo.AddOutgoingGrainCallFilter<LostSilos>();
        silo.AddIncomingGrainCallFilter<LostSilos>();
        if (options.Shards.Databases.Count > 0)
        {
            silo.AddIncomingGrainCallFilter<GrainMigration>();
        }

        if (cluster.Role is SiloRole.Web)
        {
            silo.Services.AddSingleton<IReadinessCondition, WorkersSeen>();
        }

        silo.Configure<EndpointOptions>(endpoint =>
        {
            endpoint.AdvertisedIPAddress = cluster.Address;
            endpoint.SiloPort = cluster.Port;
            // No gateway: web processes are silos themselves, so that pages are served from local memory.
            endpoint.GatewayPort = 0;
            endpoint.SiloListeningEndpoint = new IPEndPoint(
                IPAddress.IsLoopback(cluster.Address) ? cluster.Address : IPAddress.Any,
                cluster.Port
            );
        });
    }

    /// <summary>One silo, on this machine's loopback.</summary>
    private static void StayAlone(ISiloBuilder silo, DukaanSiloOptions options)
    {
        silo.UseLocalhostClustering(siloPort: LoopbackPort.Free(), gatewayPort: 0, serviceId: Service, clusterId: Service);
        silo.Configure<SiloOptions>(named => named.SiloName = SiloNames.Of(SiloRole.All, options.SiloName));
        silo.Configure<EndpointOptions>(endpoint => endpoint.AdvertisedIPAddress = IPAddress.Loopback);
        // The whole directory is in this process, so a cache of it is a second copy.
        silo.Configure<GrainDirectoryOptions>(directory => directory.CachingStrategy = GrainDirectoryOptions.CachingStrategyType.None);
    }
}
