using Dukaan.Silo.Regions;
using Dukaan.Web.Http;
using Dukaan.Web.Overload;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Regions;

/// <summary>
/// Passes a request on to its home and the answer back, as it is. What certainly did not arrive is sent again; what perhaps did, only where
/// that is harmless (it reads, it carries an operation id, or it orders a cart, which is one order however often). A home that
/// stays away is a 503 that says when to try again.
/// </summary>
public sealed partial class HomeForward(RegionOptions options, RegionClient client, RegionMeter meter, ILogger<HomeForward> log) : IDisposable
{
    private const int Tries = 3;

    /// <summary>How long the home may take to begin its answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>When a shopper is told to try again.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(5);

    /// <summary>Of one connection, and not of what is sent over it (RFC 9110, section 7.6.1); and what this region says itself.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Connection", "Transfer-Encoding", "Upgrade", "TE", "Trailer", "Host", "Expect", "X-Edge-Route",
        "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", RegionSignature.Region, RegionSignature.Header,
    };

    private readonly HttpClient _http = new(RegionClient.Handler()) { Timeout = Timeout.InfiniteTimeSpan };

    public async Task Send(HttpContext context, string region)
    {
        var body = await Body(context);
        for (var attempt = 1; ; attempt++)
        {
            using var request = Request(context, region, body);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            patience.CancelAfter(Patience);
            try
            {
                using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
                patience.CancelAfter(Timeout.InfiniteTimeSpan); // events may come for hours
                meter.Forwarded(region, "answered");
                await Answer(context, response);
                return;
            }
            catch (Exception e) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted && e is HttpRequestException or OperationCanceledException)
            {
                if (attempt < Tries && body.CanRepeat && e is HttpRequestException failure && MayRepeat(context.Request, failure))
                {
                    await Task.Delay(Pause * attempt, context.RequestAborted);
                    continue;
                }

                meter.Forwarded(region, "away");
                LogAway(e, region, context.GetEndpoint()?.DisplayName ?? "-");
                await Problem.Unavailable("home-away", "This cannot be reached right now, and nothing was lost. Try again in a moment.", Later).ExecuteAsync(context);
                return;
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private static bool MayRepeat(HttpRequest request, HttpRequestException failure) =>
        failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError ||
        request.IsSafe() || request.Headers.ContainsKey(OperationId.Header) || request.Path.Value?.EndsWith("/checkout", StringComparison.Ordinal) == true;

    /// <summary>Small bodies are kept, to be sent again; uploads stream by, once.</summary>
    private static async Task<SentBody> Body(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentLength is null or 0 && !request.Headers.ContainsKey("Transfer-Encoding"))
            return new SentBody([], null);

        if (request.ContentLength is > HttpModule.MaxBody)
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                size.MaxRequestBodySize = null; // the home has its own limits
            return new SentBody(null, request.Body);
        }

        using var kept = new MemoryStream();
        await request.Body.CopyToAsync(kept, context.RequestAborted);
        return new SentBody(kept.ToArray(), null);
    }

    private HttpRequestMessage Request(HttpContext context, string region, SentBody body)
    {
        var from = context.Request;
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? $"{from.Path}{from.QueryString}";
        var request = new HttpRequestMessage(new HttpMethod(from.Method), new Uri(options.Addresses[region], target))
        {
            Content = body.Kept is { Length: > 0 } kept ? new ByteArrayContent(kept) : body.Streaming is { } stream ? new StreamContent(stream) : null,
        };
        foreach (var (name, values) in from.Headers)
        {
            if (!Own.Contains(name) && !request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        request.Headers.TryAddWithoutValidation("X-Forwarded-For", context.Connection.RemoteIpAddress?.ToString() ?? "");
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", from.Scheme);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", from.Host.Value);
        client.Sign(request);
        return request;
    }

    private static async Task Answer(HttpContext context, HttpResponseMessage answer)
    {
        var response = context.Response;
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!Own.Contains(name))
                response.Headers[name] = values.ToArray();
        }

        // Events come for hours: they must not take a place from requests that end, and their home has counted them.
        if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
            context.Features.Get<IRequestPlace>()?.Leave();
        await answer.Content.CopyToAsync(response.Body, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Region {Region} is away: {Endpoint} was turned away")]
    private partial void LogAway(Exception exception, string region, string endpoint);

    private sealed record SentBody(byte[]? Kept, Stream? Streaming)
    {
        public bool CanRepeat => Kept is not null;
    }
}
