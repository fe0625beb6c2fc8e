using Dukaan.Saving;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;
using Orleans.Configuration;
using Orleans.Storage;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// A silo that starts, runs grains and changes nothing: a process that stands by runs one once, so that its code is compiled and its types
/// are loaded by the time when it has to open the home.
/// </summary>
public static class SiloWarmUp
{
    /// <summary>A connection whose sessions cannot write, not even when the server becomes the primary meanwhile.</summary>
    public static string ReadOnly(string database)
    {
        var settings = new NpgsqlConnectionStringBuilder(database);
        settings.Options = $"{settings.Options} -c default_transaction_read_only=on".TrimStart();
        settings.ApplicationName = "dukaan-warm-up";
        return settings.ConnectionString;
    }

    /// <summary>
    /// Leaves of what a site starts the silo and the web server alone: nothing watches the home, publishes, sends or sweeps. What grains
    /// save stays in memory.
    /// </summary>
    public static IServiceCollection WarmUpOnly(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        foreach (var started in services.Where(service => service.ServiceType == typeof(IHostedService) && IsOurs(service)).ToArray())
        {
            services.Remove(started);
        }

        services.Insert(0, ServiceDescriptor.Singleton<IHostedService, Queues>());
        services.AddSingleton<WarmUpStorage>();
        foreach (var storage in (string[])[Storages.Domain, Storages.Plain])
        {
            services.AddKeyedSingleton<IGrainStorage>(storage, (provider, _) => provider.GetRequiredService<WarmUpStorage>());
        }

        return services;
    }

    /// <summary>Whether the silo of a site that was built some time ago can start: nobody has taken its port since then.</summary>
    public static bool CanStart(IServiceProvider services) =>
        LoopbackPort.IsFree(services.GetRequiredService<IOptions<EndpointOptions>>().Value.SiloPort);

    /// <summary>One that a function of ours makes has no type, and is in our own assemblies too.</summary>
    private static bool IsOurs(ServiceDescriptor service) =>
        service.ImplementationType?.Assembly.GetName().Name is not { } assembly
            ? service.ImplementationFactory?.Method.Module.Assembly.GetName().Name?.StartsWith("Dukaan.", StringComparison.Ordinal) != false
            : assembly.StartsWith("Dukaan.", StringComparison.Ordinal);

    /// <summary>The queues in which reads and writes of the main database come together.</summary>
    private sealed class Queues(StoreShards shards) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            await shards.Main.Reads.StartAsync(cancellationToken);
            await shards.Main.Writes.StartAsync(cancellationToken);
        }

        public async Task StopAsync(CancellationToken cancellationToken)
        {
            await shards.Main.Writes.StopAsync(cancellationToken);
            await shards.Main.Reads.StopAsync(cancellationToken);
        }
    }
}
