using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dukaan.TestKit;

/// <summary>A web server of a third party, on this machine: it records posts and responds as configured.</summary>
public sealed class Receiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<ReceivedPost> _received = new();
    private readonly WebApplication _app;

    private Receiver(WebApplication app) => _app = app;

    /// <summary>The address to post to.</summary>
    public string Url => _app.Urls.First() + "/hook";

    public int Port => new Uri(Url).Port;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ReceivedPost> Received => [.. _received];

    /// <summary>The status for the post of this number, from 1; 200 by default.</summary>
    public Func<int, int> Status { get; set; } = _ => 200;

    /// <summary>Writes the rest of the response; by default nothing.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

    public static async Task<Receiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver._app.MapPost("/hook", (RequestDelegate)receiver.Take);
        await receiver._app.StartAsync();
        return receiver;
    }

    /// <summary>Returns once this many posts have arrived.</summary>
    public Task Comes(int posts) =>
        Eventually.Holds(() => _received.Count >= posts, $"{posts} posts should have come to the receiver, not {_received.Count}.");

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        context.Response.StatusCode = Status(_received.Count + 1);
        _received.Enqueue(
            new ReceivedPost(
                body,
                context.Request.Headers.ToDictionary(
                    header => header.Key,
                    header => header.Value.ToString(),
                    StringComparer.OrdinalIgnoreCase
                )
            )
        );
        await Answer(context);
    }
}
