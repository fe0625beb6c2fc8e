using System.Collections.Concurrent;
using Dukaan.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.System.Tests.Routing;

/// <summary>
/// As much of a region as a router sees: it is ready, it says its name, and it can keep requests in hand or die with them.
/// </summary>
internal sealed class PlainRegion(string name) : IAsyncDisposable
{
    private readonly int _port = FreePort.Next();
    private readonly ConcurrentBag<TaskCompletionSource> _inHand = [];
    private WebApplication? _app;
    private int _arrived;
    private int _visits;

    /// <summary>As a router wants it written.</summary>
    public string Address => $"127.0.0.1:{_port}";

    public string Name => name;

    public bool Ready { get; set; } = true;

    /// <summary>Of a hundred visits of a shop, how many fail.</summary>
    public int Fails { get; set; }

    /// <summary>What a visit of a shop takes.</summary>
    public TimeSpan Takes { get; set; }

    /// <summary>Requests for <c>/held</c> that have arrived so far.</summary>
    public int Arrived => _arrived;

    public async Task<PlainRegion> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://{Address}");
        _app = builder.Build();
        _app.MapGet("/readyz", () => Results.StatusCode(Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable));
        _app.Map("/name", () => name);
        _app.Map("/from", (HttpRequest request) =>
            $"{request.Headers["X-Forwarded-For"]} {request.Headers["X-Forwarded-Proto"]} {request.Headers["X-Forwarded-Host"]}"
        );
        _app.MapGet("/s/{shop}", Visit);
        _app.MapGet("/api/storefront/v1/{shop}/products", () => name);
        _app.Map("/held", (Func<HttpContext, Task<string>>)Hold);
        await _app.StartAsync();
        return this;
    }

    /// <summary>Answers what is in hand.</summary>
    public void Answer()
    {
        while (_inHand.TryTake(out var held))
        {
            held.TrySetResult();
        }
    }

    /// <summary>Ends all connections without an answer and takes no new ones.</summary>
    public async Task Die()
    {
        if (_app is not { } app)
        {
            return;
        }

        _app = null;
        await app.Services.GetRequiredService<IServer>().StopAsync(new CancellationToken(canceled: true));
        Answer();
        await app.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await Die();

    private async Task<IResult> Visit()
    {
        await Task.Delay(Takes);
        return Interlocked.Increment(ref _visits) % 100 < Fails
            ? Results.StatusCode(StatusCodes.Status500InternalServerError)
            : Results.Text(name);
    }

    private async Task<string> Hold(HttpContext context)
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _inHand.Add(held);
        Interlocked.Increment(ref _arrived);
        await held.Task.WaitAsync(context.RequestAborted);
        return name;
    }
}
