using Dukaan.Silo.Operators;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using Orleans.Dashboard;
using Orleans.Runtime;

namespace Dukaan.Web.Ops.Pages;

/// <summary>Microsoft.Orleans.Dashboard, behind the operators' login. It has no authentication of its own.</summary>
internal sealed class GrainDashboard(IGrainFactory grains, DukaanOptions options)
{
    public const string Path = "/ops/grains";

    // React and its charts set styles as attributes.
    private const string Csp =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src "
        + "'self'; frame-ancestors 'none'; base-uri 'none'";

    public bool HasPages => options.OpsPassword is not null;

    /// <summary>
    /// Every silo collects data for the dashboard, even those that do not serve it. Without a password nobody could look, so nothing is
    /// collected.
    /// </summary>
    public static void Add(WebApplicationBuilder builder, DukaanOptions options)
    {
        builder.Services.AddSingleton<GrainDashboard>();
        if (options.OpsPassword is not null)
        {
            // The log stream would show operators more than they need.
            builder.UseOrleans(silo => silo.AddDashboard(dashboard => dashboard.HideTrace = true));
        }
    }

    public static void Map(IEndpointRouteBuilder ops)
    {
        if (ops.ServiceProvider.GetRequiredService<DukaanOptions>().OpsPassword is null)
        {
            return;
        }

        ops.MapOrleansDashboard("/grains")
            .ExcludeFromDescription()
            .May(OperatorPermission.See)
            .AddEndpointFilter(
                async (context, next) =>
                {
                    // Grain state contains personal data of shoppers and sellers: phone numbers, addresses.
                    if (
                        context.HttpContext.GetEndpoint() is not RouteEndpoint { RoutePattern.RawText: { } pattern }
                        || pattern.Contains("GrainState", StringComparison.OrdinalIgnoreCase)
                    )
                    {
                        return Problem.NotFound();
                    }

                    context.HttpContext.Response.Headers.ContentSecurityPolicy = Csp;
                    return await next(context);
                }
            );
    }

    public async Task<IReadOnlyList<SiloMember>> Members()
    {
        var hosts = await grains.GetGrain<IManagementGrain>(0).GetDetailedHosts(onlyActive: false);
        return
        [
            .. hosts
                .Where(host => host.Status is not SiloStatus.Dead)
                .OrderBy(host => host.SiloName, StringComparer.Ordinal)
                .Select(host => new SiloMember(host.SiloName, host.Status.ToString().ToLowerInvariant())),
        ];
    }
}
