using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dukaan.Bench.Regions;

/// <summary>The map, and its buttons. For this machine only; requests of other sites are refused.</summary>
internal sealed class ShowPage : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IShow _show;
    private readonly Action<string> _say;

    private ShowPage(WebApplication app, IShow show, Action<string> say) => (_app, _show, _say) = (app, show, say);

    public string Address => _app.Urls.First();

    /// <param name="show">What is shown.</param>
    /// <param name="port">Of 127.0.0.1; 0: any.</param>
    /// <param name="say">Hears why what a button does failed.</param>
    public static async Task<ShowPage> Serve(IShow show, int port, Action<string> say)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var page = new ShowPage(builder.Build(), show, say);
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
        _app.MapGet("/state", async () => Results.Json(await _show.State()));
        _app.MapPost("/regions/{name}/{act}", Act);
    }

    private static string Asset(string name)
    {
        using var stream = typeof(ShowPage).Assembly.GetManifestResourceStream($"regions/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private IResult Act(string name, string act, HttpRequest request)
    {
        if (_show.Act(name, act) is not { } doing)
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
                await doing();
            }
            catch (Exception e)
            {
                _say($"{name}: {e.Message}");
            }
        });
        return Results.Accepted();
    }
}
