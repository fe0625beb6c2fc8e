using Dukaan.Silo.Payments;
using Dukaan.Silo.Shards;
using Dukaan.Web.Http;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Payments;

/// <summary>Online payments: the gateway, its messages, and in development a sandbox.</summary>
public static class PaymentsModule
{
    public static IServiceCollection AddPayments(this IServiceCollection services, DukaanOptions options)
    {
        // In development the site is its own gateway, unless another is configured.
        string[] shards = [ShardOptions.Main, .. options.Shards.Keys];
        if (options.Gateway is { } address)
        {
            services.AddPaymentGateway(_ => new GatewayOptions(address.Host, () => address, () => options.PublicUrl!), shards);
        }
        else if (options.IsDevelopment)
        {
            services.AddPaymentGateway(provider => Sandbox(options, provider.GetRequiredService<ServerAddress>()), shards);
        }
        else
        {
            services.AddPaymentGateway(null, shards);
        }

        services.AddSingleton<SandboxGateway>();
        services.AddSingleton<SandboxMessages>();
        return services;
    }

    public static WebApplication MapPayments(this WebApplication app, DukaanOptions options)
    {
        app.MapGatewayHooks();
        if (options.IsDevelopment && options.Gateway is null)
        {
            app.MapSandbox();
        }

        return app;
    }

    private static GatewayOptions Sandbox(DukaanOptions options, ServerAddress own) =>
        new(SandboxGateway.Name, () => new Uri($"{own.Url}/dev/gateway"), () => options.PublicUrl ?? own.Url);
}
