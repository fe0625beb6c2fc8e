using Dukaan.Deliveries;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Outbox;
using Dukaan.Silo.Webhooks;
using Dukaan.Values;
using Dukaan.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Deliveries;

/// <summary>What brings messages about orders to phones and events to webhooks.</summary>
internal static class DeliveryServices
{
    public static void AddDeliveries(this IServiceCollection services, DeliveryOptions options, TimeSpan timeout)
    {
        services.AddSingleton(options);
        services.AddSingleton(new WebhookOptions { AnyAddress = options.AnyAddress });
        services.AddSingleton(provider => new DeliveryTable(Database(provider), options, provider.GetRequiredService<TimeProvider>(), timeout));
        services.AddSingleton<DeliveryIntake>();
        services.AddSingleton<IEventIntake>(provider => provider.GetRequiredService<DeliveryIntake>());
        services.AddSingleton<PausedTargets>();
        services.AddSingleton(provider => new DeliveryPauses(Database(provider), timeout));
        services.AddSingleton<IDeliveryLog>(provider => new DeliveryLog(
            Database(provider), provider.GetRequiredService<DeliveryIntake>(), options, provider.GetRequiredService<TimeProvider>(), timeout));
        if (!options.Deliver)
        {
            return;
        }

        services.AddMemoryCache();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookBreakers>();
        services.AddSingleton<WebhookDeliverer>();
        services.AddHostedService(provider => Worker(provider, provider.GetRequiredService<WebhookDeliverer>()));
        if (options.OrderMessages)
        {
            services.AddSingleton<OrderMessageDeliverer>();
            services.AddSingleton<IHostedService>(provider => Worker(provider, provider.GetRequiredService<OrderMessageDeliverer>()));
        }
    }

    private static DeliveryWorker Worker(IServiceProvider provider, IDeliverer deliverer) => new(
        deliverer,
        provider.GetRequiredService<DeliveryTable>(),
        provider.GetRequiredService<DeliveryIntake>(),
        provider.GetRequiredService<DeliveryOptions>(),
        provider.GetRequiredService<IRandomness>(),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<ILogger<DeliveryWorker>>());

    private static NpgsqlDataSource Database(IServiceProvider provider) => provider.GetRequiredService<NpgsqlDataSource>();
}
