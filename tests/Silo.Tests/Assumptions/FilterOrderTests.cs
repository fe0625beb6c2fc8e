namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>
/// In which order filters run: the tenant check is the first, so nothing runs before it that could be asked in another store's name.
/// </summary>
public sealed class FilterOrderTests(ProbeCluster cluster) : IClassFixture<ProbeCluster>
{
    [Fact]
    public async Task Filters_run_in_the_order_of_their_registration_the_grains_own_last_and_end_in_reverse()
    {
        await cluster.Grain("caller").RunOther("callee");
        Assert.Equal(
            [
                "outgoing first in",
                "outgoing second in",
                "incoming first in",
                "incoming second in",
                "own in",
                "runs",
                "own out",
                "incoming second out",
                "incoming first out",
                "outgoing second out",
                "outgoing first out",
            ],
            cluster.Witness.SeenOf("callee filters")
        );
    }
}
