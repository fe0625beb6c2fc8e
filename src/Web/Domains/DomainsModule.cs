using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Domains;

/// <summary>Custom domains. Without <c>DUKAAN_DOMAIN_TARGET</c> they are disabled.</summary>
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

    /// <summary>Finds the shop of a custom domain before routing decides.</summary>
    public static WebApplication UseCustomDomains(this WebApplication app, DukaanOptions options)
    {
        if (options.DomainTarget is not null)
        {
            app.UseMiddleware<DomainGate>();
            app.UseRouting(); // an endpoint that was found is kept
        }

        return app;
    }

    /// <summary>Where a proxy with on-demand certificates asks whether to get one for a name.</summary>
    public static WebApplication MapTlsAsk(this WebApplication app, DukaanOptions options)
    {
        if (options.DomainTarget is not null)
        {
            app.MapGet("/internal/tls/ask", Ask).ExcludeFromDescription().ForThisMachine().ServedAt(Exposure.AnyHost | Exposure.OpsPort);
        }

        return app;
    }

    /// <summary>
    /// 200 for the platform's own names and for those of shops, else 404. A closed shop keeps its domain and its certificate: its pages say
    /// that it is closed.
    /// </summary>
    private static async Task<IResult> Ask(string? domain, HttpContext context, PlatformHosts hosts, CustomDomains domains)
    {
        var name = (domain ?? "").ToLowerInvariant().TrimEnd('.');
        return hosts.IsNamed(name) || (!hosts.Contains(name) && await domains.Find(context, name, forCertificate: true) is not null)
            ? TypedResults.Text("yes\n")
            : Problem.NotFound("shop");
    }
}
