using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public sealed class LimitTests
{
    [Fact]
    public async Task A_full_queue_refuses_the_next_call()
    {
        var cluster = await Cluster.With(silo => silo.Configure<SiloMessagingOptions>(options => options.MaxEnqueuedRequestsHardLimit = 2));
        var witness = cluster.Service<Witness>();
        var grain = cluster.Client.GetGrain<ICallGrain>("full");
        await grain.Add(0);
        var running = grain.WaitFor("full");
        await witness.Gate("full reached");
        var waiting = Enumerable.Range(0, 20).Select(_ => grain.Add(1)).ToArray();
        var refused = await Assert.ThrowsAsync<LimitExceededException>(async () => await await Task.WhenAny(waiting));
        Assert.Contains("MaxEnqueuedRequestsHardLimit", refused.Message, StringComparison.Ordinal);
        witness.Open("full");
        await running;
        await cluster.DisposeAsync();
    }

    [Fact]
    public async Task A_stopping_host_lets_running_calls_end_and_deactivates_all_grains()
    {
        var cluster = new Cluster();
        await cluster.InitializeAsync();
        var (witness, grains) = (cluster.Service<Witness>(), cluster.Client);
        await grains.GetGrain<ICallGrain>("stop1").Add(1);
        var running = grains.GetGrain<ICallGrain>("stop2").WaitFor("stop");
        await witness.Gate("stop reached");
        var stopping = cluster.StopAsync();
        witness.Open("stop");
        await running;
        await stopping;
        Assert.Equal([DeactivationReasonCode.ShuttingDown], witness.SeenOf("deactivated stop1"));
        Assert.Equal([DeactivationReasonCode.ShuttingDown], witness.SeenOf("deactivated stop2"));
    }
}
