using Dukaan.Silo.Health;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Regions;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Messages;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Ops;

/// <summary>Endpoints for operators and engineers: health, metrics, the API's description, messages in development.</summary>
public static class OpsModule
{
    public static IServiceCollection AddOps(this IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton<OpsPort>();
        services.AddApiDescription();
        return services;
    }

    public static WebApplication MapOps(this WebApplication app, DukaanOptions options)
    {
        var probes = app.MapGroup("").ExcludeFromDescription().ServedAt(Exposure.AnyHost | Exposure.OpsPort | Exposure.UnderLoad);
        probes.MapGet("/healthz", () => TypedResults.Text("alive\n")).ForThisMachine();
        probes.MapGet("/readyz", Ready).ForAnyone();
        var metrics = probes.MapMetrics();
        if (options.OpenMetrics)
        {
            metrics.ForAnyone();
        }
        else
        {
            metrics.ForThisMachine();
        }

        app.MapApiDescription();
        app.MapDevMessages(options);
        return app;
    }

    /// <summary>200 if the process is ready; else 503 with the reasons.</summary>
    private static async Task<IResult> Ready(IReadiness readiness, HomeLease home, HttpContext context)
    {
        var checks = await readiness.Check(context.RequestAborted);
        if (home.Epoch > 0)
        {
            context.Response.Headers[RegionPlaces.Epoch] = $"{home.Epoch}";
        }

        return TypedResults.Json(
            new { ready = checks.All(check => check.Ok), checks },
            ApiJson.Options,
            statusCode: checks.All(check => check.Ok) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }
}
