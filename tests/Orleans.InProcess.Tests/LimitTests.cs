using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
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
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton<Witness>();
        builder.UseOrleans(silo => silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0));
        using var host = builder.Build();
        await host.StartAsync();
        var witness = host.Services.GetRequiredService<Witness>();
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        await grains.GetGrain<ICallGrain>("stop1").Add(1);
        var running = grains.GetGrain<ICallGrain>("stop2").WaitFor("stop");
        await witness.Gate("stop reached");
        var stopping = host.StopAsync();
        witness.Open("stop");
        await running;
        await stopping;
        Assert.Equal([DeactivationReasonCode.ShuttingDown], witness.SeenOf("deactivated stop1"));
        Assert.Equal([DeactivationReasonCode.ShuttingDown], witness.SeenOf("deactivated stop2"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
