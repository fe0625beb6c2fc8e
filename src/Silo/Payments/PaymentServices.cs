using Dukaan.Payments;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Payments;

/// <summary>Online payments: the gateway, the seal of its accounts, and the inbox of its messages.</summary>
public static class PaymentServices
{
    /// <param name="gateway">Null: there is none, and no shop can offer online payment.</param>
    public static IServiceCollection AddPaymentGateway(this IServiceCollection services, Func<IServiceProvider, GatewayOptions>? gateway)
    {
        services.AddSingleton<SecretSeal>();
        services.AddSingleton<PaymentInbox>();
        if (gateway is null)
            return services;

        services.AddSingleton(gateway);
        services.AddSingleton<GatewayCircuit>();
        services.AddSingleton<IPaymentGateway, GatewayClient>();
        services.AddHostedService<PaymentInboxWorker>();
        return services;
    }
}
