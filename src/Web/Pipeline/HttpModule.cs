using Dukaan.Silo.Clustering;
using Dukaan.Silo.Regions;
using Dukaan.Web.Domains;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Dukaan.Web.Ops;
using Dukaan.Web.Overload;
using Dukaan.Web.Regions;
using Dukaan.Web.RuntimeSettings;
using Dukaan.Web.Sellers;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Storefront.WaitingRooms;
using Dukaan.Web.Telemetry;
using Dukaan.Web.Usage;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Dukaan.Web.Pipeline;

/// <summary>The middleware of every request, in this order, before an endpoint.</summary>
public static class HttpModule
{
    /// <summary>How long a body may take to begin, before <see cref="DukaanOptions.MinBodyRate"/> applies.</summary>
    private static readonly TimeSpan BodyGrace = TimeSpan.FromSeconds(5);

    /// <summary>How long a stopping process continues to finish accepted requests.</summary>
    public static readonly TimeSpan Drain = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddHttp(this IServiceCollection services, DukaanOptions options)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ServerAddress>();
        services.AddHostedService<GracePeriod>();
        services.AddRateLimits(options);
        services.AddOverload();
        services.ConfigureHttpJsonOptions(json => ApiJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Unready + Drain);
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            // The last entries of a forwarding header come from our own proxies, each trusted one by one; the entries before are the
            // client's claims.
            forwarded.ForwardLimit = options.ProxyHops;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            foreach (var proxy in options.TrustedProxies)
            {
                forwarded.KnownIPNetworks.Add(proxy);
            }
        });
        return services;
    }

    public static WebApplication UseHttp(this WebApplication app, DukaanOptions options, RegionOptions? regions = null)
    {
        app.UseMiddleware<HostReader>();
        if (options.TrustedProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UseMiddleware<HotPageServer>();
        if (options.Otlp is not null)
        {
            app.UseMiddleware<KeptRequests>(); // pages from memory neither fail nor wait
        }

        app.UseMiddleware<EdgeHeaders>();
        app.UseMiddleware<ConnectionDrain>();
        app.UseMiddleware<ShopMeter>();
        app.UseMiddleware<ErrorBoundary>();
        app.UseRegionGate(regions);
        app.UseMiddleware<HeadRequests>();
        app.UseMiddleware<AddressReader>();
        app.UseRouting();
        app.UseMiddleware<OpsPortGate>();
        if (RateLimits.Apply(options))
        {
            app.UseMiddleware<AbuseGate>();
        }

        app.UseMiddleware<RequestCap>();
        app.UseCustomDomains(options);
        app.UseMiddleware<AccessGate>();
        app.UseMiddleware<SwitchGate>();
        app.UseMiddleware<SameOrigin>();
        app.UseRateLimits(options);
        app.UseRegionLimits();
        if (options.PostgresHere is not null)
        {
            app.UseMiddleware<HomeStanding>();
        }

        if (regions is not null)
        {
            app.UseMiddleware<HomeGate>();
        }

        if (options.Role is not SiloRole.Worker)
        {
            app.UseMiddleware<WaitingRoomGate>();
        }

        app.UseMiddleware<SellerGate>();
        app.UseMiddleware<JsonBodyReader>();
        return app;
    }

    /// <summary>The server's own limits: sizes, timeouts, connections.</summary>
    public static void LimitServer(this ConfigureWebHostBuilder host, DukaanOptions options) =>
        host.UseSockets(Sockets)
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = BodyLimits.MaxBody;
                kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
                kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
                kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
                kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(options.MinBodyRate, BodyGrace);
                kestrel.ConfigureEndpointDefaults(OverloadModule.UseOverload);
            });

    /// <summary>
    /// A request waits in one queue, the runtime's for socket events, and in no second one for a thread or for its response. So <see
    /// cref="LoadProbe"/> can measure the wait. No handler blocks its thread.
    /// </summary>
    private static void Sockets(SocketTransportOptions sockets) => sockets.UnsafePreferInlineScheduling = true;
}
