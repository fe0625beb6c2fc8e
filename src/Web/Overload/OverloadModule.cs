using Dukaan.Web.Http;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Dukaan.Web.Overload;

/// <summary>Sets up the overload protection.</summary>
internal static class OverloadModule
{
    public static IServiceCollection AddOverload(this IServiceCollection services)
    {
        services.AddSingleton<AddressBounds>();
        services.AddSingleton<ConnectionCap>();
        services.AddSingleton<LoadShedding>();
        services.AddSingleton(site => new ShopSlots(site.GetService<PlatformHosts>()));
        services.AddSingleton<RequestsInFlight>();
        services.AddSingleton<RequestAdmission>();
        services.AddSingleton<BusyAnswers>();
        services.AddSingleton<LoadShedder>();
        services.AddHostedService<LoadProbe>();
        return services;
    }

    /// <summary>The stages of a connection before the server reads a request from it.</summary>
    public static void UseOverload(this ListenOptions endpoint)
    {
        var (cap, shedder) = (
            endpoint.ApplicationServices.GetRequiredService<ConnectionCap>(),
            endpoint.ApplicationServices.GetRequiredService<LoadShedder>()
        );
        endpoint.Use(next => connection => cap.Serve(connection, next));
        endpoint.Use(next => connection => shedder.Serve(connection, next));
    }
}
