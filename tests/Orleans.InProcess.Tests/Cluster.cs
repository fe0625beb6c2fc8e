using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Hosting;
using Orleans.Runtime.Hosting;

namespace Orleans.InProcess.Tests;

/// <summary>One silo, started for a class of tests and stopped with it. What it is made of is the same on both engines.</summary>
public class Cluster : IAsyncLifetime
{
    private readonly Witness _witness = new();
    private IHost? _host;

    public IClusterClient Client => Service<IClusterClient>();

    public T Service<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    public T Service<T>(string name)
        where T : notnull => _host!.Services.GetRequiredKeyedService<T>(name);

    /// <summary>The numbers that a grain told its witness, also after the cluster has stopped.</summary>
    public int[] Witnessed(string name) => [.. _witness.SeenOf(name).Cast<int>()];

    public static async Task<Cluster> With(Action<ISiloBuilder> configure)
    {
        var cluster = new Cluster { More = configure };
        await cluster.InitializeAsync();
        return cluster;
    }

    public async Task InitializeAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0);
            silo.Services.AddGrainStorage("Default", (_, _) => new VersionedStorage());
            silo.Services.AddSingleton(_witness);
            Configure(silo);
        });
        _host = builder.Build();
        await _host.StartAsync();
    }

    public Task StopAsync() => _host!.StopAsync();

    public async Task DisposeAsync()
    {
        await StopAsync();
        _host!.Dispose();
    }

    protected virtual void Configure(ISiloBuilder silo) => More?.Invoke(silo);

    private Action<ISiloBuilder>? More { get; init; }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
