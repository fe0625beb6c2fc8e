using Dukaan.Silo.Couriers;
using Dukaan.Web.Couriers.Sandbox;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Couriers;

/// <summary>Couriers: the adapter, its messages, and in development its emulator.</summary>
public static class CouriersModule
{
    private static readonly Uri Shiprocket = new("https://apiv2.shiprocket.in");

    public static IServiceCollection AddCouriers(this IServiceCollection services, DukaanOptions options)
    {
        services.AddCouriers(options.Isolated ? null : provider => New(provider, options));
        services.AddSingleton<CourierAccounts>();
        services.AddSingleton<CourierMessages>();
        services.AddSingleton<ShiprocketEmulator>();
        return services;
    }

    public static WebApplication MapCouriers(this WebApplication app, DukaanOptions options)
    {
        app.MapCourierHooks();
        if (HasSandbox(options))
        {
            app.MapSandboxCourier();
        }

        return app;
    }

    /// <summary>In development the site emulates the courier, unless its address is configured.</summary>
    private static bool HasSandbox(DukaanOptions options) => options is { IsDevelopment: true, Shiprocket: null };

    private static CourierOptions New(IServiceProvider services, DukaanOptions options)
    {
        var own = services.GetRequiredService<ServerAddress>();
        return new CourierOptions(() => options.Shiprocket ?? (HasSandbox(options) ? new Uri($"{own.Url}/dev/courier") : Shiprocket));
    }
}
