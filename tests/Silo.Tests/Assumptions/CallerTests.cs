namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>Who Orleans says is calling, and what a call carries: the tenant check goes by both.</summary>
public sealed class CallerTests(ProbeCluster cluster) : IClassFixture<ProbeCluster>
{
    [Fact]
    public async Task A_call_that_a_grain_makes_bears_that_grains_id()
    {
        await cluster.Grain("teller").RunOther("told");
        Assert.All(cluster.Witness.SeenOf("told called by"), caller => Assert.Equal("probe/teller", caller));
        Assert.NotEmpty(cluster.Witness.SeenOf("told called by"));
    }

    [Fact]
    public async Task A_call_from_outside_the_grains_bears_a_clients_id_or_none()
    {
        await cluster.Grain("outside").Run();
        Assert.All(cluster.Witness.SeenOf("outside called by"), caller =>
            Assert.True(
                caller == "nobody" || caller.StartsWith("sys.client", StringComparison.Ordinal),
                $"The web tier's call came from '{caller}', so TenantFilter would take it for a grain's. How does it tell clients now?"
            )
        );
        Assert.NotEmpty(cluster.Witness.SeenOf("outside called by"));
    }

    [Fact]
    public async Task What_a_call_carries_reaches_the_callee_and_what_that_calls_and_nobody_else()
    {
        RequestContext.Set("tenant", "store-1");
        Assert.Equal("store-1", await cluster.Grain("carried").Carried("tenant"));
        Assert.Equal("store-1", await cluster.Grain("carried").CarriedThrough("carried-on", "tenant"));
        await cluster.Grain("carried").Change("tenant", "store-2");
        Assert.Equal("store-1", RequestContext.Get("tenant"));
        RequestContext.Clear();
        Assert.Null(await cluster.Grain("carried").Carried("tenant"));
        Assert.Null(await cluster.Grain("carried").CarriedThrough("carried-on", "tenant"));
    }
}
