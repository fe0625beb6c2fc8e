using System.Net;
using Dukaan.Silo.Hosting;
using Dukaan.TestKit;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Hosting;

/// <summary>The engine of one process, asked for more than one.</summary>
public sealed class ClusterRefusalTests
{
    [Fact]
    public async Task Asked_to_join_a_cluster_it_stops_and_names_the_packages_to_restore()
    {
        var refusal = await Assert.ThrowsAsync<OrleansConfigurationException>(() => TestSilo.Start(
            "Host=nowhere", options => options with { Cluster = new DukaanCluster("bom1", IPAddress.Loopback, 11111, SiloRole.All) }));

        Assert.Contains("Microsoft.Orleans.Server", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Engine=orleans", refusal.Message, StringComparison.Ordinal);
    }
}
