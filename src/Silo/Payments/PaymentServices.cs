using Dukaan.Payments;
using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dukaan.Silo.Payments;

/// <summary>Online payments: the gateway, the seal of its accounts, and the inbox of its messages.</summary>
public static class PaymentServices
{
    /// <param name="services">Of the host.</param>
    /// <param name="gateway">Null: there is none, and no shop can offer online payment.</param>
    /// <param name="shards">The databases to which its messages come.</param>
    public static IServiceCollection AddPaymentGateway(
        this IServiceCollection services,
        Func<IServiceProvider, GatewayOptions>? gateway,
        IEnumerable<string> shards
    )
    {
        services.AddSingleton<SecretSeal>();
        services.AddSingleton<PaymentInbox>();
        if (gateway is null)
        {
            return services;
        }

        services.AddSingleton(gateway);
        services.AddSingleton<GatewayCircuit>();
        services.AddSingleton<IPaymentGateway, GatewayClient>();
        foreach (var shard in shards)
        {
            services.AddSingleton<IHostedService>(provider =>
                ActivatorUtilities.CreateInstance<PaymentInboxWorker>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
            );
        }

        return services;
    }
}
