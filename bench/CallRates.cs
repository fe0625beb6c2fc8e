using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;

namespace Dukaan.Bench;

/// <summary>A silo in this process with only the grains to call. The caller is its own client, as in the web tier.</summary>
internal sealed class CallRates(IHost host) : IAsyncDisposable
{
    private const int Runs = 3;
    private static readonly TimeSpan Warmth = TimeSpan.FromSeconds(1.5),
        Length = TimeSpan.FromSeconds(1);

    public static async Task<CallRates> Start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.UseOrleans(silo => silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0));
        var host = builder.Build();
        await host.StartAsync();
        return new(host);
    }

    /// <summary>Calls per second, the median of three runs, and allocated bytes per call.</summary>
    public async Task<(double Rate, double Bytes)> Measure(int grains, int callers, Func<ICallGrain, Task> call)
    {
        var all = Grains("call", grains);
        foreach (var grain in all)
        {
            await call(grain);
        }

        await Run(all, callers, call, Warmth);
        List<(double Rate, double Bytes)> runs = [];
        for (var i = 0; i < Runs; i++)
        {
            runs.Add(await Run(all, callers, call, Length));
        }

        return (Stats.Median(runs.Select(run => run.Rate)), Stats.Median(runs.Select(run => run.Bytes)));
    }

    /// <summary>Managed bytes of an activation without state, including its reference.</summary>
    public async Task<double> BytesPerActivation(int grains)
    {
        await Grains("warm", 1)[0].Next();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var all = Grains("memory", grains);
        foreach (var grain in all)
        {
            await grain.Next();
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(all);
        return (after - before) / (double)grains;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }

    private static async Task<(double Rate, double Bytes)> Run(
        ICallGrain[] grains,
        int callers,
        Func<ICallGrain, Task> call,
        TimeSpan length
    )
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, callers)
                .Select(caller =>
                    Task.Run(async () =>
                    {
                        var count = 0L;
                        for (var i = caller * 97; clock.Elapsed < length; )
                        {
                            for (var batch = 0; batch < 100; batch++, i++, count++)
                            {
                                await call(grains[i % grains.Length]);
                            }
                        }

                        return count;
                    })
                )
        );
        var seconds = clock.Elapsed.TotalSeconds;
        return (counts.Sum() / seconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)counts.Sum());
    }

    private ICallGrain[] Grains(string prefix, int count)
    {
        var client = host.Services.GetRequiredService<IClusterClient>();
        return [.. Enumerable.Range(0, count).Select(i => client.GetGrain<ICallGrain>($"{prefix}{i}"))];
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
