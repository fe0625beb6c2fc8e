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
/// <param name="prepare">What it does meanwhile, so that the home opens quickly; it ends when the home opens.</param>
public sealed partial class StandbySite(string member, string place, string[] urls, Func<ILogger, CancellationToken, Task> prepare)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns the epoch once the member is the primary; null: the process is to stop.</summary>
    public async Task<long?> Wait()
    {
        if (await Ask() is { Epoch: { } now })
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
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Task? preparing = null;
        while (!stopping.IsCancellationRequested)
        {
            var asked = await Ask();
            if (asked.Epoch is { } epoch)
            {
                await waiting.CancelAsync();
                LogOpens(app.Logger, place, epoch);
                return epoch;
            }

            if (asked.Answers)
            {
                preparing ??= Task.Run(() => prepare(app.Logger, waiting.Token), CancellationToken.None);
            }

            await Task.Delay(Between, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await (preparing ?? Task.CompletedTask); // nobody waits for the home
        return null;
    }

    private async Task<(bool Answers, long? Epoch)> Ask()
    {
        try
        {
            return (true, await HomeTable.MayOpen(member, place, CancellationToken.None));
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            return (false, null); // it is down, or starting
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
