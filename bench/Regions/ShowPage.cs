using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dukaan.Bench.Regions;

/// <summary>The map, and the buttons that kill and restart a region. For this machine only; requests of other sites are refused.</summary>
internal sealed class ShowPage : IAsyncDisposable
{
    /// <summary>The window of the shown rates.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;
    private readonly RegionShow _show;
    private readonly ShowOptions _options;

    private ShowPage(WebApplication app, RegionShow show, ShowOptions options) => (_app, _show, _options) = (app, show, options);

    public string Address => _app.Urls.First();

    public static async Task<ShowPage> Serve(RegionShow show, ShowOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        var page = new ShowPage(builder.Build(), show, options);
        page.Map();
        await page._app.StartAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private void Map()
    {
        var html = Asset("map.html").Replace("{{world}}", Asset("world.txt"), StringComparison.Ordinal);
        _app.MapGet("/", () => Results.Content(html, "text/html; charset=utf-8"));
        _app.MapGet("/state", async () => Results.Json(await State()));
        _app.MapPost("/regions/{name}/kill", (string name, HttpRequest request) => Act(name, request, _show.Kill));
        _app.MapPost("/regions/{name}/start", (string name, HttpRequest request) => Act(name, request, _show.Revive));
    }

    private static string Asset(string name)
    {
        using var stream = typeof(ShowPage).Assembly.GetManifestResourceStream($"regions/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private IResult Act(string name, HttpRequest request, Func<string, Task> act)
    {
        if (!_show.Regions.ContainsKey(name))
        {
            return Results.NotFound();
        }

        // A header that a form of another site cannot send.
        if (!request.Headers.ContainsKey("X-Show"))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        _ = Task.Run(async () =>
        {
            try
            {
                await act(name);
            }
            catch (Exception e)
            {
                RegionShow.Say($"{name}: {e.Message}");
            }
        });
        return Results.Accepted();
    }

    private async Task<object> State()
    {
        var since = Stopwatch.GetTimestamp() - (long)(Window.TotalSeconds * Stopwatch.Frequency);
        var visits = _show.Load.Since(since);
        var saved = _show.Price.Saved;
        var losses = _show.Losses.ToDictionary(loss => loss.Region);
        var regions = await Task.WhenAll(
            _show.Regions.Values.Select(async region =>
            {
                var (shown, lag, servers) = (PriceTag.On(region.Http, _show.Load.Page), region.Lag(), region.Router.Servers());
                var took = visits
                    .Where(visit => visit.Place == region.Name && visit.Failure is null)
                    .Select(visit => visit.Took.TotalMilliseconds)
                    .ToArray();
                var loss = losses.GetValueOrDefault(region.Name);
                return new
                {
                    region.Name,
                    Alive = region.Alive && await shown > 0,
                    Health = (await servers).FirstOrDefault(server => server.Region == region.Name)?.State ?? "?",
                    Version = await shown,
                    Behind = await shown > 0 ? Math.Max(0, saved - await shown) : (long?)null,
                    Lag = await lag,
                    P99 = took.Length > 0 ? Stats.Percentile(took, 0.99) : (double?)null,
                    MovedMs = loss?.Moved?.TotalMilliseconds,
                    CurrentMs = loss?.Current?.TotalMilliseconds,
                };
            })
        );
        return new
        {
            Regions = regions,
            Flows = visits
                .Where(visit => visit.Region is not null)
                .GroupBy(visit => (visit.Place, visit.Region))
                .Select(flow => new
                {
                    From = flow.Key.Place,
                    To = flow.Key.Region,
                    PerSecond = flow.Count() / Window.TotalSeconds,
                }),
            _show.Load.Totals,
            Saved = saved,
            _show.Kafka,
            DelayMs = _options.Delay.TotalMilliseconds,
        };
    }
}
