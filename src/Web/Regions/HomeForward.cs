using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using Dukaan.Silo.Regions;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Microsoft.AspNetCore.Http.Features;
using Yarp.ReverseProxy.Forwarder;

namespace Dukaan.Web.Regions;

/// <summary>
/// Forwards a request to its home region and returns the answer unchanged (<see cref="HomeCall"/>). A request that certainly did not arrive
/// is sent again. One that may have arrived is sent again only where a repeat is harmless: it reads, it carries an operation id, or its
/// endpoint says so. Each try has a signature of its own. If the home stays away, the answer is 503 with <c>Retry-After</c>.
/// </summary>
public sealed partial class HomeForward(
    RegionPlaces places,
    RegionClient client,
    IHttpForwarder forwarder,
    RegionMeter meter,
    ILogger<HomeForward> log
) : IDisposable
{
    private const int Tries = 3;

    /// <summary>
    /// The size limit of bodies, the largest of any endpoint. A body over <see cref="BodyLimits.MaxBody"/> is buffered in a file until its
    /// hash is known.
    /// </summary>
    private const long MaxBody = 64_000_000;

    /// <summary>The most such bodies at once.</summary>
    private const int LargeBodies = 16;

    /// <summary>How long the home may take to begin its response.</summary>
    private static readonly TimeSpan ForwardTimeout = TimeSpan.FromSeconds(10);

    /// <summary>How long a request waits for a home that can move, and is just moving.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>The value of <c>Retry-After</c>.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(5);

    private static readonly ForwarderRequestConfig Config = new()
    {
        ActivityTimeout = Timeout.InfiniteTimeSpan, // event streams may last for hours
        Version = HttpVersion.Version11,
        VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
    };

    private readonly HttpMessageInvoker _http = new(RegionClient.Handler());
    private readonly SemaphoreSlim _large = new(LargeBodies);

    public async Task Send(HttpContext context, string region)
    {
        var isLarge = false;
        try
        {
            // The size of a chunked body shows only as it arrives; a small one takes no slot of the large ones.
            if (await Kept(context, () => isLarge = isLarge || _large.Wait(0)) is { } hash)
            {
                await Send(context, region, hash);
            }
            else
            {
                await Problem.Unavailable("busy", "Too many uploads at once. Try again in a moment.", Later).ExecuteAsync(context);
            }
        }
        finally
        {
            if (isLarge)
            {
                _large.Release();
            }
        }
    }

    private async Task Send(HttpContext context, string region, string bodyHash)
    {
        context.Request.Headers.Remove("Upgrade"); // a home speaks only HTTP, and the forwarder would turn such a request into a GET
        var (headers, began) = (context.Response.Headers.ToArray(), Stopwatch.GetTimestamp());
        for (var attempt = 1; ; attempt++)
        {
            var place = places.Of(region);
            var waited = Stopwatch.GetElapsedTime(began);
            if (await Failure(context, region, place, bodyHash, waited < Patience) is not { } failure)
            {
                return;
            }

            places.IsAway(region, place);
            context.RequestAborted.ThrowIfCancellationRequested();
            context.Response.Clear();
            foreach (var (name, values) in headers)
            {
                context.Response.Headers[name] = values;
            }

            var patient = attempt < Tries || (places.CanMove(region) && Stopwatch.GetElapsedTime(began) < Patience);
            if (patient && MayRepeat(context, failure))
            {
                await Task.Delay(Pause * Math.Min(attempt, Tries), context.RequestAborted);
                continue;
            }

            meter.Forwarded(region, "away");
            LogAway(failure, region, context.GetEndpoint()?.DisplayName ?? "-");
            await Problem
                .Unavailable("home-away", "This cannot be reached right now, and nothing was lost. Try again in a moment.", Later)
                .ExecuteAsync(context);
            return;
        }
    }

    /// <summary>Sends it once. Null: it was answered, or its response broke off after it had begun.</summary>
    private async Task<Exception?> Failure(HttpContext context, string region, Uri place, string bodyHash, bool hasTime)
    {
        var (address, elsewhere) = (RegionOptions.At(place, context.Target()), places.Elsewhere(region, place));
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(elsewhere);
        timeout.CancelAfter(ForwardTimeout);
        var mayAskAgain = hasTime && places.CanMove(region) && IsHarmless(context);
        var call = new HomeCall(client, region, address, bodyHash, mayAskAgain, Answers);
        context.Features.Set<IForwarderErrorFeature>(null);
        await forwarder.SendAsync(context, address.GetLeftPart(UriPartial.Authority), _http, Config, call, timeout.Token);
        return context.Response.HasStarted ? null
            : call.IsStandby ? new HttpRequestException(HttpRequestError.ConnectionError, $"Region {region} is not home there.")
            : call.IsUnfinished ? new HttpRequestException($"Region {region} could not finish it.")
            : elsewhere.IsCancellationRequested ? new HttpRequestException($"Region {region} moved before it answered.")
            : call.SignatureRefusal is { } reason ? new HttpRequestException($"Region {region} refuses this one's signature: {reason}.")
            : context.Features.Get<IForwarderErrorFeature>()?.Exception;

        void Answers()
        {
            timeout.CancelAfter(Timeout.InfiniteTimeSpan);
            meter.Forwarded(region, "answered");
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _large.Dispose();
    }

    /// <summary>
    /// Whether the request may be sent again. A response that breaks off before its headers were read is an
    /// <see cref="HttpRequestException"/>; one that breaks off after them is an <see cref="IOException"/>.
    /// </summary>
    private static bool MayRepeat(HttpContext context, Exception failure)
    {
        var errors = (failure as AggregateException)?.InnerExceptions ?? [failure];
        return errors.FirstOrDefault(error => error is HttpRequestException or IOException) is { } error
            && (
                error
                    is HttpRequestException
                    {
                        HttpRequestError: HttpRequestError.ConnectionError
                            or HttpRequestError.NameResolutionError
                            or HttpRequestError.SecureConnectionError
                    }
                || IsHarmless(context)
            );
    }

    /// <summary>Whether a request that may have been done can be sent once more.</summary>
    private static bool IsHarmless(HttpContext context) =>
        context.Request.IsSafe() || context.Request.Headers.ContainsKey(OperationId.Header) || context.RepeatsHarmlessly();

    /// <summary>Buffers the body for further tries: in memory, or in a file if it is large.</summary>
    /// <param name="context">The request.</param>
    /// <param name="mayBeLarge">Called once it is large; false: there is no slot for it.</param>
    /// <returns>Its hash. Null: there is no slot.</returns>
    private static async Task<string?> Kept(HttpContext context, Func<bool> mayBeLarge)
    {
        var request = context.Request;
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false)
        {
            return RegionCall.NoBody;
        }

        if (request.ContentLength > BodyLimits.MaxBody && !mayBeLarge())
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MaxBody; // the home applies the endpoint's own limit
        }

        // The file is deleted when the request ends.
        request.EnableBuffering((int)Math.Min(request.ContentLength ?? long.MaxValue, BodyLimits.MaxBody));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (part, total) = (new byte[32_768], 0L);
        while (await request.Body.ReadAsync(part, context.RequestAborted) is > 0 and var read)
        {
            total += read;
            if (total > BodyLimits.MaxBody && !mayBeLarge())
            {
                return null;
            }

            hash.AppendData(part.AsSpan(0, read));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Region {Region} cannot be reached; a request to {Endpoint} was answered with 503")]
    private partial void LogAway(Exception exception, string region, string endpoint);
}
