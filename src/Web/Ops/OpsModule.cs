using Dukaan.Silo.Hosting;
using Dukaan.Web.Http;
using Dukaan.Web.Messages;

namespace Dukaan.Web.Ops;

/// <summary>What operators and engineers ask: health, metrics, the API's description, messages sent in development.</summary>
public static class OpsModule
{
    public static IServiceCollection AddOps(this IServiceCollection services)
    {
        services.AddSingleton<MetricsPage>();
        services.AddSingleton<OpsPort>();
        services.AddApiDescription();
        return services;
    }

    public static WebApplication MapOps(this WebApplication app, DukaanOptions options)
    {
        // Collects from the start, not from the first time somebody asks.
        app.Services.GetRequiredService<MetricsPage>();
        app.MapGet(OpsPaths.Health, () => TypedResults.Text("alive\n")).ExcludeFromDescription().AddEndpointFilter<RouteHandlerBuilder, LocalOnly>();
        app.MapGet(OpsPaths.Ready, Ready).ExcludeFromDescription();
        var metrics = app.MapGet(OpsPaths.Metrics, (MetricsPage page) => TypedResults.Text(page.Read(), PrometheusText.ContentType)).ExcludeFromDescription();
        if (!options.OpenMetrics)
            metrics.AddEndpointFilter<RouteHandlerBuilder, LocalOnly>();
        app.MapApiDescription();
        app.MapDevMessages(options);
        return app;
    }

    /// <summary>200 where work may come; else 503, with what is wrong.</summary>
    private static async Task<IResult> Ready(IReadiness readiness, HttpContext context)
    {
        var checks = await readiness.Check(context.RequestAborted);
        return TypedResults.Json(
            new { ready = checks.All(check => check.Ok), checks },
            ApiJson.Options,
            statusCode: checks.All(check => check.Ok) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
