using Dukaan.Silo.Homes;
using Dukaan.Silo.Regions;
using Dukaan.Silo.Storage;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Npgsql;
using Orleans.Runtime;

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
        if (context.GetEndpoint()?.Metadata.GetMetadata<AtHome>() is null)
        {
            return next(context);
        }

        if (lease.Serves)
        {
            return lease.Epoch > 0 && context.IsFromRegion() ? Noted(context) : next(context);
        }

        context.Response.Headers[RegionPlaces.Standby] = "1";
        return Elsewhere.ExecuteAsync(context);
    }

    /// <summary>Tells the region that forwarded a request if it could not be finished, as in a process that is just leaving.</summary>
    private async Task Noted(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (IsOfThisProcess(e) && !context.Response.HasStarted)
        {
            context.Response.Headers[RegionPlaces.Unfinished] = "1";
            throw;
        }
    }

    private static bool IsOfThisProcess(Exception e) =>
        e is OrleansException or TimeoutException or OperationCanceledException or NpgsqlException or AwayException
        && e is not (LimitExceededException or GrainDocumentException);
}
