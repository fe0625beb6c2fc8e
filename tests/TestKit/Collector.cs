using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Dukaan.TestKit;

/// <summary>
/// A collector of OpenTelemetry on this machine (OTLP over HTTP): it keeps what it gets. It is no ASP.NET Core server, whose own spans
/// would be sent to it by a site in the same process.
/// </summary>
public sealed class Collector : IDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();
    private readonly HttpListener _listener = new();

    private Collector(int port)
    {
        Url = new Uri($"http://127.0.0.1:{port}");
        _listener.Prefixes.Add($"{Url}");
        _listener.Start();
        _ = Serve();
    }

    public Uri Url { get; }

    public static Collector Start() => new(FreePort.Next());

    /// <summary>
    /// All that came to a path such as <c>/v1/traces</c>. Protocol buffers have their strings as they are, so that a text can be looked
    /// for.
    /// </summary>
    public string Received(string path) =>
        string.Concat(_received.Where(each => each.Path == path).Select(each => Encoding.UTF8.GetString(each.Body)));

    /// <summary>The spans that came until now.</summary>
    public List<CollectedSpan> Spans() =>
        [.. _received.Where(each => each.Path == "/v1/traces").SelectMany(each => CollectedSpans.Read(each.Body))];

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                _received.Enqueue((context.Request.Url?.AbsolutePath ?? "", body.ToArray()));
                context.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // It was closed.
        }
    }
}
