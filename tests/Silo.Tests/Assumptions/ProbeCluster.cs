using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>A silo of Orleans with the probe's filters and nothing of Dukaan's own, for what Dukaan assumes of Orleans.</summary>
public sealed class ProbeCluster : IAsyncLifetime
{
    /// <summary>How many calls may wait at a grain.</summary>
    public const int MostWaiting = 2;

    private readonly InProcessTestCluster _cluster;

    public ProbeCluster()
    {
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo(
            (_, silo) =>
            {
                silo.Services.AddSingleton(Witness);
                silo.Configure<SiloMessagingOptions>(messaging => messaging.MaxEnqueuedRequestsHardLimit = MostWaiting);
                silo.AddIncomingGrainCallFilter<First>().AddIncomingGrainCallFilter<Second>();
                silo.AddOutgoingGrainCallFilter<First>().AddOutgoingGrainCallFilter<Second>();
            }
        );
        _cluster = builder.Build();
    }

    public Witness Witness { get; } = new();

    public Task InitializeAsync() => _cluster.DeployAsync();

    /// <summary>As the web tier asks for one: by the silo's own client.</summary>
    public IProbeGrain Grain(string key) =>
        _cluster.Silos[0].ServiceProvider.GetRequiredService<IClusterClient>().GetGrain<IProbeGrain>(key);

    public Task Stop() => _cluster.StopAllSilosAsync();

    public async Task DisposeAsync() => await _cluster.DisposeAsync();

    private sealed class First(Witness witness) : TellingFilter(witness, "first");

    private sealed class Second(Witness witness) : TellingFilter(witness, "second");
}
