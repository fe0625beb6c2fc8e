using System.Net;
using Orleans.Configuration;

namespace Orleans.Hosting;

/// <summary>Names the cluster. The silo that runs is always the only one.</summary>
public static class CoreHostingExtensions
{
    public static ISiloBuilder UseLocalhostClustering(
        this ISiloBuilder builder,
        int siloPort = 11111,
        int gatewayPort = 30000,
        IPEndPoint? primarySiloEndpoint = null,
        string serviceId = ClusterOptions.DevelopmentClusterId,
        string clusterId = ClusterOptions.DevelopmentClusterId) => primarySiloEndpoint is { Port: var port } && port != siloPort
            ? throw InProcess.ClusterRefusal.Refuse($"Localhost clustering names the silo at {primarySiloEndpoint} to join")
            : builder.Configure<ClusterOptions>(options =>
            {
                options.ServiceId = serviceId;
                options.ClusterId = clusterId;
            });
}
