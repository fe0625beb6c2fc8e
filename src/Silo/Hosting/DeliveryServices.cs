using Dukaan.Deliveries;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Webhooks;
using Dukaan.Values;
using Dukaan.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Hosting;

/// <summary>Registers the services that deliver messages about orders to phones and events to webhooks.</summary>
internal static class DeliveryServices
{
    public static void AddDeliveries(
        this IServiceCollection services,
        DeliveryOptions options,
        IEnumerable<string> shards,
        TimeSpan timeout
    )
    {
        services.AddSingleton(options);
        services.AddSingleton(new WebhookOptions { AnyAddress = options.AnyAddress });
        services.AddSingleton(options.Texts);
        services.AddSingleton<ISecretSeal, WebhookSeal>();
        services.AddSingleton<PausedTargets>();
        services.AddSingleton<TextMeter>();
        services.AddSingleton<MailMeter>();
        services.AddSingleton<HeldTexts>();
        services.AddSingleton<OrderMailing>();
        services.AddSingleton(provider => new DeliveryPauses(Shards(provider), timeout));
        services.AddSingleton<IDeliveryLog>(provider => new DeliveryLog(
            Shards(provider),
            options,
            provider.GetRequiredService<TimeProvider>(),
            timeout
        ));
        if (!options.Deliver)
        {
            return;
        }

        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookBreakers>();
        services.AddSingleton<WebhookDeliverer>();
        if (options.OrderMessages)
        {
            services.AddSingleton<TextPolicy>();
            services.AddSingleton<OrderMailer>();
            services.AddSingleton<OrderMessageDeliverer>();
            services.AddSingleton<NoticeSender>();
        }

        foreach (var shard in shards)
        {
            services.AddSingleton<IHostedService>(provider => Worker(provider, shard, provider.GetRequiredService<WebhookDeliverer>()));
            if (options.OrderMessages)
            {
                services.AddSingleton<IHostedService>(provider =>
                    Worker(provider, shard, provider.GetRequiredService<OrderMessageDeliverer>())
                );
            }
        }
    }

    private static DeliveryWorker Worker(IServiceProvider provider, string shard, IDeliverer deliverer) =>
        new(
            deliverer,
            Shards(provider).Named(shard)!,
            Shards(provider),
            provider.GetRequiredService<DeliveryOptions>(),
            provider.GetRequiredService<PollPace>(),
            provider.GetRequiredService<HomeLease>(),
            provider.GetRequiredService<IRandomness>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DeliveryWorker>>()
        );

    private static StoreShards Shards(IServiceProvider provider) => provider.GetRequiredService<StoreShards>();
}
