using OpenTelemetry.Metrics;

namespace Dukaan.Web.Ops;

/// <summary>
/// The content of <c>/metrics</c>: the meters of the server, the runtime, the database driver, the grains and this program, collected on
/// request.
/// </summary>
internal static class Metrics
{
    public static IServiceCollection AddMetrics(this IServiceCollection services)
    {
        services
            .AddOpenTelemetry()
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(
                        "Microsoft.AspNetCore.Hosting",
                        "Microsoft.AspNetCore.Server.Kestrel",
                        "Microsoft.AspNetCore.RateLimiting",
                        "System.Runtime",
                        "Npgsql",
                        "Microsoft.Orleans",
                        "Dukaan*"
                    )
                    .AddPrometheusExporter(exporter =>
                    {
                        exporter.ScrapeResponseCacheDurationMilliseconds = 0; // current values for every reader
                        // No further series, and none with unwanted labels.
                        exporter.ScopeInfoEnabled = false;
                        exporter.TargetInfoEnabled = false;
                    })
            );
        return services;
    }

    /// <summary>
    /// Always the text format 0.0.4: OpenMetrics would format histogram bounds differently (<c>le="1.0"</c>) and add series, so that the
    /// stored data would depend on what a collector accepts.
    /// </summary>
    public static IEndpointConventionBuilder MapMetrics(this IEndpointRouteBuilder routes) =>
        routes
            .MapPrometheusScrapingEndpoint("/metrics", meterProvider: null, WithoutChoice, optionsName: null)
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get]));

    private static void WithoutChoice(IApplicationBuilder scrape) =>
        scrape.Use(
            (context, next) =>
            {
                context.Request.Headers.Accept = default;
                return next(context);
            }
        );
}
