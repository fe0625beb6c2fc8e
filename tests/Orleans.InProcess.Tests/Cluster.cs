using Orleans.Hosting;
using Orleans.TestingHost;

namespace Orleans.InProcess.Tests;

/// <summary>One silo, started for a class of tests and stopped with it.</summary>
public class Cluster : IAsyncLifetime
{
    private readonly Witness _witness = new();
    private InProcessTestCluster? _cluster;

    public IClusterClient Client => Its.Client;

    public InProcessTestCluster Its => _cluster ?? throw new InvalidOperationException("The cluster has not started.");

    public T Service<T>()
        where T : notnull => Its.GetSiloServiceProvider().GetRequiredService<T>();

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
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddMemoryGrainStorageAsDefault();
            silo.AddMemoryGrainStorage("PubSubStore");
            silo.Services.AddSingleton(_witness);
            Configure(silo);
        });
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    public async Task DisposeAsync()
    {
        await Its.StopAllSilosAsync();
        await Its.DisposeAsync();
    }

    protected virtual void Configure(ISiloBuilder silo) => More?.Invoke(silo);

    private Action<ISiloBuilder>? More { get; init; }
}
