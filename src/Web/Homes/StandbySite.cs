using Dukaan.Silo.Homes;
using Dukaan.Silo.Regions;
using Npgsql;

namespace Dukaan.Web.Homes;

/// <summary>
/// A process of a home that is elsewhere: it waits until its region's member of the database is the primary. Meanwhile it is alive, not
/// ready, and refuses everything else.
/// </summary>
/// <param name="member">A connection string to that member.</param>
/// <param name="place">This region.</param>
/// <param name="urls">Where to listen, as the site will.</param>
public sealed partial class StandbySite(string member, string place, string[] urls)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    /// <summary>Returns the epoch once the member is the primary; null: the process is to stop.</summary>
    public async Task<long?> Wait()
    {
        if (await Ask() is { } now)
        {
            return now;
        }

        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions());
        builder.WebHost.UseUrls(urls);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        await using var app = builder.Build();
        app.Run(Answer);
        await app.StartAsync();
        LogStandsBy(app.Logger, place);
        var stopping = app.Lifetime.ApplicationStopping;
        while (!stopping.IsCancellationRequested)
        {
            if (await Ask() is { } epoch)
            {
                LogOpens(app.Logger, place, epoch);
                return epoch;
            }

            await Task.Delay(Between, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return null;
    }

    private async Task<long?> Ask()
    {
        try
        {
            return await HomeTable.MayOpen(member, place, CancellationToken.None);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return null; // it is down, or starting
        }
    }

    private static Task Answer(HttpContext context)
    {
        var alive = context.Request.Path == "/healthz" || IsAskedAsPod(context.Request);
        context.Response.StatusCode = alive ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = alive ? default : "2";
        context.Response.Headers[RegionPlaces.Standby] = "1";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(alive ? "stands by\n" : "This home is served in another region.\n", context.RequestAborted);
    }

    /// <summary>
    /// Whether a cluster asks as a pod's readiness: standing by is all that is asked of it here, and a roll-out waits for it to be ready.
    /// Routers and regions ask without that word, and hear that nothing is served.
    /// </summary>
    private static bool IsAskedAsPod(HttpRequest request) => request.Path == "/readyz" && request.Query["standby"] == "ready";

    [LoggerMessage(Level = LogLevel.Information, Message = "The home is elsewhere: {Place} stands by until its database is the primary")]
    private static partial void LogStandsBy(ILogger logger, string place);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database in {Place} is the primary of epoch {Epoch}: the home opens here")]
    private static partial void LogOpens(ILogger logger, string place, long epoch);
}
