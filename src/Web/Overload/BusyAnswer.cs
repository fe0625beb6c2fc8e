using System.Text;
using System.Text.Json;
using Dukaan.Web.Html;
using Dukaan.Web.Http;

namespace Dukaan.Web.Overload;

/// <summary>
/// A prepared 503 response with <c>Retry-After</c>: refusing must cost next to nothing, or it relieves nothing. Programs get a problem (RFC
/// 9457), people a page that reloads itself.
/// </summary>
internal sealed class BusyAnswer
{
    public const string Detail = "Too many requests at once. Try again in a moment.";

    /// <summary>
    /// The greatest wait in seconds. Each response has a random wait up to this, or all clients would return at the same moment.
    /// </summary>
    public const int LongestWait = 3;

    private BusyAnswer(string contentType, byte[] body, int wait, string region) =>
        Whole = (byte[])
            [
                .. Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 503 Service Unavailable\r\nContent-Length: {body.Length}\r\nContent-Type: "
                        + $"{contentType}\r\nCache-Control: no-store\r\nRetry-After: {wait}\r\n"
                        + $"X-Edge-Route: {region}\r\nContent-Security-Policy: {EdgeHeaders.Csp}\r\nX-Content-Type-Options: nosniff\r\n\r\n"
                ),
                .. body,
            ];

    /// <summary>The whole answer as HTTP/1.1.</summary>
    public ReadOnlyMemory<byte> Whole { get; }

    /// <summary>For programs, one for each wait.</summary>
    public static BusyAnswer[] Problems(string region) => Each(wait => new BusyAnswer("application/problem+json", Problem(), wait, region));

    /// <summary>For people, one for each wait.</summary>
    public static BusyAnswer[] Pages(string region) => Each(wait => new BusyAnswer("text/html; charset=utf-8", Page(wait), wait, region));

    private static BusyAnswer[] Each(Func<int, BusyAnswer> make) => [.. Enumerable.Range(1, LongestWait).Select(make)];

    private static byte[] Problem() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type = "about:blank",
                title = "Service Unavailable",
                status = StatusCodes.Status503ServiceUnavailable,
                detail = Detail,
                code = "busy",
            }
        );

    private static byte[] Page(int wait)
    {
        using var html = new HtmlWriter(2 * 1024);
        html.Write(
            $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="{wait}"><meta name="robots" content="noindex"><title>Busy right now</title></head>
            <body><main><h1>Busy right now</h1>
            <p>Very many people are looking at once. This page tries again by itself in a moment.</p></main></body></html>

            """
        );
        return html.ToArray();
    }
}
