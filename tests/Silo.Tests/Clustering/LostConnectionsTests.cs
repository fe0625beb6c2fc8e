using System.Reflection;
using Dukaan.Silo.Clustering;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace Dukaan.Silo.Tests.Clustering;

/// <summary>What <see cref="LostConnections"/> needs of Orleans, which has no public way to close a connection.</summary>
public sealed class LostConnectionsTests
{
    [Fact]
    public async Task The_connections_to_a_silo_are_given_up_in_the_moment_in_which_it_is_declared_dead()
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo(
            (_, silo) =>
            {
                silo.Services.AddSingleton<LostConnections>();
                silo.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>>(site => site.GetRequiredService<LostConnections>());
            }
        );
        await using var cluster = builder.Build();
        await cluster.DeployAsync();
        var (here, other) = (cluster.Silos[0].ServiceProvider, cluster.Silos[1].SiloAddress);
        var before = ConnectionTo(other, here);
        Assert.True(before is not null, "Two silos that run must be connected, or this test tests nothing.");

        here.GetRequiredService<LostConnections>().SiloStatusChangeNotification(other, SiloStatus.ShuttingDown);
        Assert.Same(before, ConnectionTo(other, here));
        here.GetRequiredService<LostConnections>().SiloStatusChangeNotification(other, SiloStatus.Dead);

        Assert.True(
            !ReferenceEquals(before, ConnectionTo(other, here)),
            "A dead silo kept its connection. Calls that are sent into it wait for 15 s where that silo hangs."
        );
    }

    /// <summary>The connection that the next message to a silo would take, or null.</summary>
    private static object? ConnectionTo(SiloAddress silo, IServiceProvider site)
    {
        var type = typeof(ConnectionOptions).Assembly.GetType("Orleans.Runtime.Messaging.ConnectionManager", throwOnError: true)!;
        object?[] arguments = [silo, null];
        type.GetMethod("TryGetConnection", BindingFlags.Instance | BindingFlags.Public)!.Invoke(site.GetRequiredService(type), arguments);
        return arguments[1];
    }
}
