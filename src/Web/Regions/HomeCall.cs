using System.Net;
using Dukaan.Silo.Regions;
using Dukaan.Web.Http;
using Dukaan.Web.Overload;
using Yarp.ReverseProxy.Forwarder;

namespace Dukaan.Web.Regions;

/// <summary>
/// The request that is forwarded to its home region, signed, and the response that comes back. Only path and query of the request's target
/// are forwarded, so it goes to no other host.
/// </summary>
/// <param name="region">The home region.</param>
/// <param name="address">The address there.</param>
/// <param name="bodyHash">SHA-256 of the body, in hex.</param>
/// <param name="mayAskAgain">Whether a request that the home could not finish is not answered, since it will be sent again.</param>
/// <param name="answers">Called when the home has begun a response for the client.</param>
internal sealed class HomeCall(RegionClient client, string region, Uri address, string bodyHash, bool mayAskAgain, Action answers)
    : HttpTransformer
{
    /// <summary>The size limit of a refusal, which is a problem or a small page.</summary>
    private const long MaxOfRefusal = 1_000_000;

    /// <summary>The headers that this region sets itself, besides connection headers, which the forwarder omits.</summary>
    private static readonly string[] Own =
    [
        "Host",
        "Expect",
        "Trailer",
        "traceparent", // of the client: the home continues this region's span, which the HTTP client names
        "tracestate",
        "baggage",
        EdgeHeaders.Route,
        "X-Forwarded-For",
        "X-Forwarded-Proto",
        "X-Forwarded-Host",
    ];

    /// <summary>Why the home refused this region (and not the client); null: it did not.</summary>
    public string? SignatureRefusal { get; private set; }

    /// <summary>The process there stands by, and did nothing.</summary>
    public bool IsStandby { get; private set; }

    /// <summary>The home stopped, or lost its database, before it had finished; what it did is not known.</summary>
    public bool IsUnfinished { get; private set; }

    public override async ValueTask TransformRequestAsync(
        HttpContext context,
        HttpRequestMessage request,
        string prefix,
        CancellationToken cancellation
    )
    {
        await base.TransformRequestAsync(context, request, prefix, cancellation);
        var from = context.Request;
        request.RequestUri = address;
        request.Method = HeadRequests.Is(context) ? HttpMethod.Head : new HttpMethod(from.Method);
        foreach (var name in Own.Concat(RegionHeaders(from)))
        {
            request.Headers.Remove(name);
        }

        if (from.Body.CanSeek && request.Content is { } content)
        {
            from.Body.Position = 0;
            content.Headers.ContentLength = from.Body.Length;
        }

        var ip = context.Connection.RemoteIpAddress?.ToString() ?? "";
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", ip);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", from.Scheme);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", from.Host.ToUriComponent());
        client.Sign(request, region, bodyHash, $"{ip} {from.Scheme} {from.Host.ToUriComponent()}");
        if (context.Features.Get<CarriedCart>() is { From: null } cart)
        {
            client.AddCart(request, cart.Text());
        }
    }

    public override async ValueTask<bool> TransformResponseAsync(
        HttpContext context,
        HttpResponseMessage? answer,
        CancellationToken cancellation
    )
    {
        if (answer is null)
        {
            return false;
        }

        IsStandby = answer.Headers.Contains(RegionPlaces.Standby);
        SignatureRefusal = await Refusal(answer, cancellation);
        IsUnfinished = mayAskAgain && answer.Headers.Contains(RegionPlaces.Unfinished);
        if (IsStandby || IsUnfinished || SignatureRefusal is not null)
        {
            return false;
        }

        answers();
        if (answer.Headers.TryGetValues(RegionSignature.CartOrder, out var orders))
        {
            answer.Headers.Remove(RegionSignature.CartOrder);
            if (context.Features.Get<CarriedCart>() is { From: null } cart)
            {
                await cart.BecameOrder(orders.First());
            }
        }

        answer.Headers.Remove(EdgeHeaders.Route);
        answer.Headers.Remove(EdgeHeaders.Timing);
        answer.Headers.Remove(RegionPlaces.Unfinished);
        foreach (var (name, _) in answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated))
        {
            context.Response.Headers.Remove(name); // the home's header replaces ours
        }

        // An event stream lasts for hours. It must not take a slot of short requests, and its home has counted it.
        if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
        {
            context.Features.Get<IRequestSlot>()?.Leave();
        }

        return await base.TransformResponseAsync(context, answer, cancellation);
    }

    private static IEnumerable<string> RegionHeaders(HttpRequest request) =>
        request.Headers.Keys.Where(name => name.StartsWith(RegionSignature.Prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Earlier releases said it only in the problem, or in its page for browsers.</summary>
    private static async Task<string?> Refusal(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (answer.StatusCode != HttpStatusCode.Forbidden)
        {
            return null;
        }

        if (answer.Headers.TryGetValues(RegionGate.Refused, out var reasons))
        {
            return string.Join(' ', reasons);
        }

        await answer.Content.LoadIntoBufferAsync(MaxOfRefusal, cancellation);
        var said = await answer.Content.ReadAsStringAsync(cancellation);
        return
            said.Contains(RegionGate.RefusedCode, StringComparison.Ordinal)
            || said.Contains(RegionGate.RefusedWords, StringComparison.Ordinal)
            ? "said by its release"
            : null;
    }
}
