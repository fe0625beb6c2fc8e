using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Domains;

/// <summary>Names of sellers' own. Without <c>DUKAAN_DOMAIN_TARGET</c> there is none of this.</summary>
public static class DomainsModule
{
    public static IServiceCollection AddCustomDomains(this IServiceCollection services, DukaanOptions options)
    {
        if (options.DomainTarget is null)
        {
            return services;
        }

        services.AddSingleton<PlatformHosts>();
        services.AddSingleton<CustomDomains>();
        return services;
    }

    /// <summary>Finds the shop, before it is decided what a request asks.</summary>
    public static WebApplication UseCustomDomains(this WebApplication app, DukaanOptions options)
    {
        if (options.DomainTarget is not null)
        {
            app.UseMiddleware<DomainGate>();
            app.UseRouting(); // what has an endpoint keeps it
        }

        return app;
    }

    /// <summary>Where a proxy that gets certificates on demand asks whether it may get one for a name.</summary>
    public static WebApplication MapTlsAsk(this WebApplication app, DukaanOptions options)
    {
        if (options.DomainTarget is not null)
        {
            app.MapGet("/internal/tls/ask", Ask).ExcludeFromDescription().ForThisMachine().ServedAt(Exposure.AnyHost | Exposure.OpsPort);
        }

        return app;
    }

    /// <summary>
    /// 200 for the platform's own names and for those of shops, else 404. A shop that is closed for a while keeps its name and its
    /// certificate: its pages say that it is closed.
    /// </summary>
    private static async Task<IResult> Ask(string? domain, HttpContext context, PlatformHosts hosts, CustomDomains domains)
    {
        var name = (domain ?? "").ToLowerInvariant().TrimEnd('.');
        return hosts.IsNamed(name) || (!hosts.Contains(name) && await domains.Find(context, name) is not null)
            ? TypedResults.Text("yes\n")
            : Problem.NotFound("shop");
    }
}
