using System.Collections.ObjectModel;
using Microsoft.Extensions.Hosting;
using Orleans.InProcess;
using Orleans.Runtime;

namespace Orleans.TestingHost;

/// <summary>A silo and a client for tests, in the process of the tests. Here there is always one silo.</summary>
public sealed class InProcessTestCluster : IDisposable, IAsyncDisposable
{
    private readonly List<InProcessSiloHandle> _silos = [];
    private IHost? _clientHost;

    internal InProcessTestCluster(InProcessTestClusterOptions options) => Options = options;

    public InProcessTestClusterOptions Options { get; }

    public IClusterClient Client => _clientHost?.Services.GetRequiredService<IClusterClient>() ?? throw new InvalidOperationException("Deploy the cluster first.");

    public ReadOnlyCollection<InProcessSiloHandle> Silos => _silos.AsReadOnly();

    public async Task DeployAsync()
    {
        if (Options.InitialSilosCount > 1)
        {
            throw ClusterRefusal.Refuse($"The test asks for {Options.InitialSilosCount} silos");
        }

        var silo = await InProcessSiloHandle.Start(Options);
        _silos.Add(silo);
        if (Options.InitializeClientOnDeploy)
        {
            await InitializeClientAsync();
        }
    }

    public async Task InitializeClientAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ApplicationName = "TestClusterClient" });
        builder.Services.AddSingleton(_silos[0].ServiceProvider.GetRequiredService<Silo>());
        builder.Services.AddSingleton<IClusterClient>(services => ClusterClient.WithOwnFilters(services.GetRequiredService<Silo>(), services));
        builder.Services.AddSingleton<IGrainFactory>(services => services.GetRequiredService<IClusterClient>());
        foreach (var configure in Options.ClientHostConfigurationDelegates)
        {
            configure(builder);
        }

        _clientHost = builder.Build();
        await _clientHost.StartAsync();
    }

    public IServiceProvider GetSiloServiceProvider(SiloAddress? silo = null) => _silos[0].ServiceProvider;

    public IEnumerable<InProcessSiloHandle> GetActiveSilos() => _silos.Where(silo => silo.IsActive);

    public bool TryGetGrainContext(GrainId grainId, out IGrainContext? grainContext)
    {
        grainContext = _silos[0].ServiceProvider.GetRequiredService<Silo>().Catalog.FindActivation(grainId);
        return grainContext is not null;
    }

    public Task DeactivateAsync(IAddressable grain) => DeactivateAsync(grain.GetGrainId());

    public Task DeactivateAsync(GrainId grainId)
    {
        if (!TryGetGrainContext(grainId, out var context))
        {
            return Task.CompletedTask;
        }

        context!.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "The test asked for it."));
        return context.Deactivated;
    }

    public Task WaitForDeactivationAsync(IAddressable grain) => WaitForDeactivationAsync(grain.GetGrainId());

    public Task WaitForDeactivationAsync(GrainId grainId) => TryGetGrainContext(grainId, out var context) ? context!.Deactivated : Task.CompletedTask;

    public async Task StopClusterClientAsync()
    {
        if (_clientHost is not null)
        {
            await _clientHost.StopAsync();
        }
    }

    public async Task StopAllSilosAsync()
    {
        await StopClusterClientAsync();
        await StopSilosAsync();
    }

    public async Task StopSilosAsync()
    {
        foreach (var silo in _silos)
        {
            await silo.StopSiloAsync(true);
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await StopAllSilosAsync();
        _clientHost?.Dispose();
        foreach (var silo in _silos)
        {
            await silo.DisposeAsync();
        }
    }
}
