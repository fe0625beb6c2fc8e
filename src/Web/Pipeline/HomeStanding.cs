using Dukaan.Silo.Homes;
using Dukaan.Silo.Regions;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pipeline;

/// <summary>
/// Refuses what only a home may serve while this process is not home (any more): it has lost its database, or an operator moves the home.
/// Nothing was done, so whoever forwarded the request sends it to the next place. Pages continue.
/// </summary>
public sealed class HomeStanding(RequestDelegate next, HomeLease lease)
{
    private static readonly Problem Elsewhere = Problem.Unavailable(
        "home-moving",
        "This shop is just moving to another region, and nothing was lost. Try again in a moment.",
        TimeSpan.FromSeconds(2)
    );

    public Task InvokeAsync(HttpContext context)
    {
        if (lease.Serves || context.GetEndpoint()?.Metadata.GetMetadata<AtHome>() is null)
        {
            return next(context);
        }

        context.Response.Headers[RegionPlaces.Standby] = "1";
        return Elsewhere.ExecuteAsync(context);
    }
}
