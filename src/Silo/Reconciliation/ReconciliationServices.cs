using System.Diagnostics.Metrics;
using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Reconciliation;

/// <summary>The job that compares orders, reservations, payments and ledgers.</summary>
internal static class ReconciliationServices
{
    public static void AddReconciliation(this IServiceCollection services, ReconciliationOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<RecordReading>();
        services.AddSingleton<DifferenceLog>();
        services.AddSingleton(provider => new Reconciler(
            provider.GetRequiredService<RecordReading>(),
            provider.GetRequiredService<DifferenceLog>(),
            provider.GetRequiredService<StoreShards>(),
            provider.GetRequiredService<IClusterClient>(),
            provider.GetRequiredService<ReconciliationOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IMeterFactory>(),
            provider.GetRequiredService<ILogger<Reconciler>>()
        ));
        services.AddSingleton(provider => new RestoredAudit(
            provider.GetRequiredService<StoreShards>(),
            provider.GetRequiredService<Reconciler>(),
            provider.GetRequiredService<DifferenceLog>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddHostedService(provider => provider.GetRequiredService<Reconciler>());
    }
}
