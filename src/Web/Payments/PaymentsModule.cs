using Dukaan.Silo.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Silo.Shards;
using Dukaan.Web.Http;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Payments;

/// <summary>Online payments: the gateways, their messages, and in development a sandbox.</summary>
public static class PaymentsModule
{
    public static IServiceCollection AddPayments(this IServiceCollection services, DukaanOptions options)
    {
        services.AddPaymentGateways([.. Gateways(options)], [ShardOptions.Main, .. options.Shards.Keys]);
        services.AddSingleton<SandboxGateway>();
        services.AddSingleton<SandboxMessages>();
        return services;
    }

    public static WebApplication MapPayments(this WebApplication app, DukaanOptions options)
    {
        app.MapGatewayHooks();
        if (HasSandbox(options))
        {
            app.MapSandbox();
        }

        return app;
    }

    /// <summary>In development the site is its own gateway, unless another is configured.</summary>
    private static bool HasSandbox(DukaanOptions options) => options is { IsDevelopment: true, Gateway: null };

    /// <summary>
    /// The operator's own or the sandbox, then the providers: these need an address to which shoppers and messages come. A site that is
    /// isolated has none, since a provider's address is known without a setting.
    /// </summary>
    private static IEnumerable<Func<IServiceProvider, GatewayOptions>> Gateways(DukaanOptions options)
    {
        if (options.Gateway is { } address)
        {
            yield return services => New(services, options, address.Host, address, "");
        }
        else if (options.IsDevelopment)
        {
            yield return services => New(services, options, SandboxGateway.Name, null, "");
        }

        if (!options.Isolated && (options.PublicUrl is not null || options.IsDevelopment))
        {
            yield return services => New(services, options, RazorpayProvider.ProviderName, options.Razorpay, RazorpayEmulator.Path);
            yield return services => New(services, options, StripeProvider.ProviderName, options.Stripe, StripeEmulator.Path);
        }
    }

    /// <param name="services">Of the host.</param>
    /// <param name="options">Of the site.</param>
    /// <param name="name">The gateway's.</param>
    /// <param name="address">Where it is, or null: the provider itself, and with a sandbox its emulator.</param>
    /// <param name="emulator">Below the sandbox's address.</param>
    private static GatewayOptions New(IServiceProvider services, DukaanOptions options, string name, Uri? address, string emulator)
    {
        var own = services.GetRequiredService<ServerAddress>();
        return new GatewayOptions(
            name,
            () => address ?? (HasSandbox(options) ? new Uri($"{own.Url}/dev/gateway/{emulator}") : new Uri($"https://api.{name}.com")),
            () => options.PublicUrl ?? own.Url
        );
    }
}
