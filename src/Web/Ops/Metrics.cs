using OpenTelemetry.Metrics;

namespace Dukaan.Web.Ops;

/// <summary>
/// What <c>/metrics</c> answers: the meters of the server, the runtime, the database driver, the grains and ours, collected when asked.
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
                        exporter.ScrapeResponseCacheDurationMilliseconds = 0; // as it is now, whoever else asked
                        // No series more, and none with labels that nobody asked for.
                        exporter.ScopeInfoEnabled = false;
                        exporter.TargetInfoEnabled = false;
                    })
            );
        return services;
    }

    /// <summary>
    /// Everybody is answered in the text format 0.0.4: OpenMetrics would spell the bounds of histograms otherwise (<c>le="1.0"</c>) and add
    /// series, so that what an operator's collector stores would depend on what it accepts.
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
