using Dukaan.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Silo.Shards;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dukaan.Silo.Payments;

/// <summary>Online payments: the gateways, the seal of their accounts, and the inbox of their messages.</summary>
public static class PaymentServices
{
    /// <param name="services">Of the host.</param>
    /// <param name="gateways">The default first; empty: no shop can offer online payment.</param>
    /// <param name="shards">The databases to which their messages come.</param>
    public static IServiceCollection AddPaymentGateways(
        this IServiceCollection services,
        IReadOnlyList<Func<IServiceProvider, GatewayOptions>> gateways,
        IEnumerable<string> shards
    )
    {
        services.AddSingleton<SecretSeal>();
        services.AddSingleton<PaymentInbox>();
        foreach (var gateway in gateways)
        {
            services.AddSingleton(provider => New(provider, gateway(provider)));
        }

        services.AddSingleton<PaymentGateways>();
        if (gateways.Count == 0)
        {
            return services;
        }

        services.AddSingleton<IPaymentGateway>(provider => provider.GetRequiredService<PaymentGateways>());
        foreach (var shard in shards)
        {
            services.AddSingleton<IHostedService>(provider =>
                ActivatorUtilities.CreateInstance<PaymentInboxWorker>(provider, provider.GetRequiredService<StoreShards>().Named(shard)!)
            );
        }

        return services;
    }

    /// <summary>The adapter of a gateway: by its name, and of any other name the protocol of an operator's own.</summary>
    public static IPaymentProvider New(IServiceProvider services, GatewayOptions options)
    {
        var circuit = ActivatorUtilities.CreateInstance<GatewayCircuit>(services, options);
        return options.Name switch
        {
            RazorpayProvider.ProviderName => ActivatorUtilities.CreateInstance<RazorpayProvider>(services, options, circuit),
            StripeProvider.ProviderName => ActivatorUtilities.CreateInstance<StripeProvider>(services, options, circuit),
            _ => ActivatorUtilities.CreateInstance<GatewayClient>(services, options, circuit),
        };
    }
}
