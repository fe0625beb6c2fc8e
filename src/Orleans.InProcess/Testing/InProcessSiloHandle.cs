using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace Orleans.TestingHost;

/// <summary>The silo of a test cluster.</summary>
public class InProcessSiloHandle : IAsyncDisposable
{
    private InProcessSiloHandle(string name, IHost host) => (Name, SiloHost) = (name, host);

    public string Name { get; }

    public IHost SiloHost { get; init; }

    public IServiceProvider ServiceProvider => SiloHost.Services;

    public SiloAddress SiloAddress => ServiceProvider.GetRequiredService<IGrainRuntime>().SiloAddress;

    public bool IsActive { get; private set; } = true;

    public async Task StopSiloAsync(bool stopGracefully)
    {
        using var stop = new CancellationTokenSource();
        if (!stopGracefully)
        {
            await stop.CancelAsync();
        }

        await StopSiloAsync(stop.Token);
    }

    public async Task StopSiloAsync(CancellationToken ct)
    {
        if (IsActive)
        {
            IsActive = false;
            await SiloHost.StopAsync(ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopSiloAsync(true);
        SiloHost.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static async Task<InProcessSiloHandle> Start(InProcessTestClusterOptions options)
    {
        var own = new InProcessTestSiloSpecificOptions { SiloName = "Silo_0" };
        var builder = Host.CreateEmptyApplicationBuilder(new() { ApplicationName = own.SiloName });
        builder.Configuration.AddInMemoryCollection();
        builder.UseOrleans(silo => silo.Configure<ClusterOptions>(cluster =>
        {
            cluster.ClusterId = options.ClusterId;
            cluster.ServiceId = options.ServiceId;
        }));
        foreach (var configure in options.SiloHostConfigurationDelegates)
        {
            configure(own, builder);
        }

        var host = builder.Build();
        await host.StartAsync();
        return new InProcessSiloHandle(own.SiloName, host);
    }
}
