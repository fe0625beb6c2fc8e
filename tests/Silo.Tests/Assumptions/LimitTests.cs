namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>What Orleans does when there is too much to do (P9), and when it is to stop.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_full_queue_refuses_the_next_call()
    {
        var cluster = await Start();
        var grain = cluster.Grain("full");
        await grain.Run();
        var running = grain.WaitFor("full");
        await cluster.Witness.Gate("full reached");
        var waiting = Enumerable.Range(0, 10 * ProbeCluster.MostWaiting).Select(_ => grain.Run()).ToArray();
        var refused = await Assert.ThrowsAsync<LimitExceededException>(async () => await await Task.WhenAny(waiting));
        Assert.Contains("MaxEnqueuedRequestsHardLimit", refused.Message, StringComparison.Ordinal);
        cluster.Witness.Open("full");
        await running;
        await cluster.DisposeAsync();
    }

    [Fact]
    public async Task A_silo_that_stops_lets_running_calls_end_and_deactivates_all_grains()
    {
        var cluster = await Start();
        await cluster.Grain("idle").Run();
        var running = cluster.Grain("busy").WaitFor("stop");
        await cluster.Witness.Gate("stop reached");
        var stopping = cluster.Stop();
        cluster.Witness.Open("stop");
        await running;
        await stopping;
        Assert.Equal([nameof(DeactivationReasonCode.ShuttingDown)], cluster.Witness.SeenOf("idle deactivated"));
        Assert.Equal([nameof(DeactivationReasonCode.ShuttingDown)], cluster.Witness.SeenOf("busy deactivated"));
        await cluster.DisposeAsync();
    }

    private static async Task<ProbeCluster> Start()
    {
        var cluster = new ProbeCluster();
        await cluster.InitializeAsync();
        return cluster;
    }
}
