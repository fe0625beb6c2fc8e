using System.Net;
using System.Security.Cryptography;
using Dukaan.Silo.Regions;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Overload;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Regions;

/// <summary>
/// Passes a request on to its home and the answer back, as it is. What certainly did not arrive is sent again; what perhaps did, only where
/// that is harmless (it reads, it carries an operation id, or its endpoint says so), each time signed anew. Of the request's target only
/// path and query travel, so it goes to no other host. A home that stays away is a 503 that says when to try again.
/// </summary>
public sealed partial class HomeForward(RegionOptions options, RegionClient client, RegionMeter meter, ILogger<HomeForward> log)
    : IDisposable
{
    private const int Tries = 3;

    /// <summary>
    /// The largest body that any endpoint takes. What is over <see cref="BodyLimits.MaxBody"/> waits in a file until its hash is known.
    /// </summary>
    private const long MostBody = 64_000_000;

    /// <summary>A refusal is a problem or a small page.</summary>
    private const long MostOfRefusal = 1_000_000;

    /// <summary>How many such bodies at once.</summary>
    private const int LargeBodies = 16;

    /// <summary>How long the home may take to begin its answer.</summary>
    private static readonly TimeSpan ForwardTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>When a shopper is told to try again.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(5);

    /// <summary>Of one connection, and not of what is sent over it (RFC 9110, section 7.6.1); and what this region says itself.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection",
        "Keep-Alive",
        "Proxy-Connection",
        "Transfer-Encoding",
        "Upgrade",
        "TE",
        "Trailer",
        "Host",
        "Expect",
        "X-Edge-Route",
        "X-Forwarded-For",
        "X-Forwarded-Proto",
        "X-Forwarded-Host",
    };

    private readonly HttpClient _http = new(RegionClient.Handler()) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly SemaphoreSlim _large = new(LargeBodies);

    public async Task Send(HttpContext context, string region)
    {
        if (context.Request.ContentLength is <= BodyLimits.MaxBody || !HasBody(context.Request))
        {
            await Send(context, region, await Kept(context));
            return;
        }

        var isLarge = false;
        try
        {
            // How large a body in pieces is shows only as it comes; a small one takes no place from the large.
            if (await Filed(context, () => isLarge = isLarge || _large.Wait(0)) is { } body)
                await Send(context, region, body);
            else
                await Problem.Unavailable("busy", "Too many uploads at once. Try again in a moment.", Later).ExecuteAsync(context);
        }
        finally
        {
            if (isLarge)
                _large.Release();
        }
    }

    private async Task Send(HttpContext context, string region, SentBody body)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = Request(context, region, body);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
            timeout.CancelAfter(ForwardTimeout);
            try
            {
                using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
                if (await SignatureRefusal(response, timeout.Token) is { } reason)
                    throw new HttpRequestException($"Region {region} refuses this one's signature: {reason}.");

                timeout.CancelAfter(Timeout.InfiniteTimeSpan); // events may come for hours
                meter.Forwarded(region, "answered");
                await Answer(context, response);
                return;
            }
            catch (Exception e)
                when (!context.RequestAborted.IsCancellationRequested
                    && !context.Response.HasStarted
                    && e is HttpRequestException or OperationCanceledException
                )
            {
                if (attempt < Tries && e is HttpRequestException failure && MayRepeat(context, failure))
                {
                    await Task.Delay(Pause * attempt, context.RequestAborted);
                    continue;
                }

                meter.Forwarded(region, "away");
                LogAway(e, region, context.GetEndpoint()?.DisplayName ?? "-");
                await Problem
                    .Unavailable("home-away", "This cannot be reached right now, and nothing was lost. Try again in a moment.", Later)
                    .ExecuteAsync(context);
                return;
            }
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _large.Dispose();
    }

    /// <summary>
    /// Why the home refused this region and not whoever asked, or null. Releases before said it in the problem alone, or in the page that a
    /// browser gets of it.
    /// </summary>
    private static async Task<string?> SignatureRefusal(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode != HttpStatusCode.Forbidden)
            return null;
        if (response.Headers.TryGetValues(RegionGate.Refused, out var reasons))
            return string.Join(' ', reasons);

        await response.Content.LoadIntoBufferAsync(MostOfRefusal, cancellation);
        var said = await response.Content.ReadAsStringAsync(cancellation);
        return
            said.Contains(RegionGate.RefusedCode, StringComparison.Ordinal)
            || said.Contains(RegionGate.RefusedWords, StringComparison.Ordinal)
            ? "said by its release"
            : null;
    }

    private static bool MayRepeat(HttpContext context, HttpRequestException failure) =>
        failure.HttpRequestError
            is HttpRequestError.ConnectionError
                or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError
        || context.Request.IsSafe()
        || context.Request.Headers.ContainsKey(OperationId.Header)
        || context.RepeatsHarmlessly();

    private static async Task<SentBody> Kept(HttpContext context)
    {
        var request = context.Request;
        if (!HasBody(request))
            return new SentBody([], null, RegionCall.NoBody);

        using var kept = new MemoryStream();
        await request.Body.CopyToAsync(kept, context.RequestAborted);
        var bytes = kept.ToArray();
        return new SentBody(bytes, null, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Reads a body that is large, or may be.</summary>
    /// <param name="context">The request.</param>
    /// <param name="mayBeLarge">Asked once it is; false: there is no place for it.</param>
    /// <returns>Null: no place.</returns>
    private static async Task<SentBody?> Filed(HttpContext context, Func<bool> mayBeLarge)
    {
        var request = context.Request;
        if (request.ContentLength > BodyLimits.MaxBody && !mayBeLarge())
            return null;

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBody; // of which the home takes as much as the endpoint does
        request.EnableBuffering(bufferThreshold: (int)BodyLimits.MaxBody); // the file goes with the request
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (part, total) = (new byte[32_768], 0L);
        while (await request.Body.ReadAsync(part, context.RequestAborted) is > 0 and var read)
        {
            total += read;
            if (total > BodyLimits.MaxBody && !mayBeLarge())
                return null;

            hash.AppendData(part.AsSpan(0, read));
        }

        return new SentBody([], request.Body, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static bool HasBody(HttpRequest request) =>
        request.ContentLength > 0
        || (request.ContentLength is null && request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true);

    private HttpRequestMessage Request(HttpContext context, string region, SentBody body)
    {
        var from = context.Request;
        var method = HeadRequests.Is(context) ? HttpMethod.Head : new HttpMethod(from.Method);
        var request = new HttpRequestMessage(method, options.At(region, context.Target())) { Content = body.Content() };
        foreach (var (name, values) in from.Headers)
        {
            if (
                !Own.Contains(name)
                && !name.StartsWith(RegionSignature.Prefix, StringComparison.OrdinalIgnoreCase)
                && !request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values)
            )
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", address);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", from.Scheme);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", from.Host.ToUriComponent());
        client.Sign(request, region, body.Hash, $"{address} {from.Scheme} {from.Host.ToUriComponent()}");
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

    /// <summary>What was sent, in memory or, where it is large, in a file.</summary>
    private sealed record SentBody(byte[] Bytes, Stream? File, string Hash)
    {
        public HttpContent? Content() =>
            File is not null ? new FileContent(File)
            : Bytes.Length > 0 ? new ByteArrayContent(Bytes)
            : null;
    }

    /// <summary>Sends a file from its beginning, as often as it takes.</summary>
    private sealed class FileContent(Stream file) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            file.Position = 0;
            return file.CopyToAsync(stream);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = file.Length;
            return true;
        }
    }
}
