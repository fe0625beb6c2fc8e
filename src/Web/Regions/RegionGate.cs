using System.Net;
using Dukaan.Regions;
using Dukaan.Silo.Regions;
using Dukaan.Web.Homes;
using Dukaan.Web.Http;
using Dukaan.Web.Overload;
using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Regions;

/// <summary>
/// Authenticates other regions by their signature, each of which is valid once. A forwarded request counts as if the shopper had sent it
/// here: with their address for the limits, and their host for links and the origin check. All of that is signed, and so is the body. A
/// wrong signature is refused and logged. Endpoints for regions only declare it.
/// </summary>
public sealed partial class RegionGate(
    RequestDelegate next,
    RegionOptions options,
    TimeProvider time,
    IGrainFactory grains,
    RegionMeter meter,
    ILogger<RegionGate> log
)
{
    /// <summary>The reason of a refusal. The other region then signs anew and retries.</summary>
    internal const string Refused = "X-Dukaan-Region-Refused";

    /// <summary>The code of a refusal, the only information of earlier releases.</summary>
    internal const string RefusedCode = "region-signature";

    /// <summary>The beginning of its text, in the page for browsers.</summary>
    internal const string RefusedWords = "This is not signed as another region";

    private static readonly Problem NotSigned = new(StatusCodes.Status403Forbidden, RefusedCode, $"{RefusedWords}'s.");

    public async Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (headers[RegionSignature.Region] is not { Count: > 0 } names)
        {
            await next(context);
            return;
        }

        var from = names is [{ } name] ? name : "";
        if (await Wrong(context, from) is { } problem)
        {
            meter.Refused(problem);
            LogRefused(options.Addresses.ContainsKey(from) ? from : "?", problem);
            context.Response.Headers[Refused] = problem;
            await NotSigned.ExecuteAsync(context);
            return;
        }

        context.MarkFromRegion(
            itself: headers.ContainsKey(RegionSignature.Header)
                ? headers[RegionSignature.Client].ToString().Length == 0
                : !headers.ContainsKey("X-Forwarded-Host")
        );
        context.Features.Get<OpenConnection>()?.CarriesMany();
        await next(context);
    }

    private async ValueTask<string?> Wrong(HttpContext context, string from)
    {
        var (request, now) = (context.Request, time.GetUtcNow());
        var headers = request.Headers;
        if (headers[RegionSignature.Header] is not [{ } signature])
        {
            return options.Upgrading
                ? FormerRegionSignature.Check(
                    options.Secret,
                    now,
                    headers[FormerRegionSignature.Header],
                    from,
                    request.Method,
                    context.Target()
                )
                    is { } wrong
                    ? wrong
                    : Former(context)
                : "malformed";
        }

        var (client, hash) = (headers[RegionSignature.Client].ToString(), headers[RegionSignature.Body].ToString());
        var call = new RegionCall(from, options.Here, request.Method, context.Target(), client, hash);
        if (RegionSignature.Check(options.Secret, now, signature, call, out var once) is { } problem)
        {
            return problem;
        }

        if (!await grains.GetGrain<IRegionCallsGrain>(IRegionCallsGrain.KeyOf(once)).Take(once))
        {
            return "repeated";
        }

        if (headers[RegionSignature.Cart] is [{ } cart])
        {
            if (!RegionSignature.CheckCart(options.Secret, signature, cart, headers[RegionSignature.CartProof].ToString()))
            {
                return "signature";
            }

            context.Features.Set(CarriedCart.Read(cart, from));
        }

        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == false)
        {
            if (hash != RegionCall.NoBody)
            {
                return "signature"; // the body was removed
            }
        }
        else
        {
            var body = new SignedBody(request.Body, hash, NotSigned);
            context.Response.RegisterForDispose(body);
            request.Body = body;
        }

        return client.Length == 0 ? null
            : client.Split(' ') is [var ip, var scheme, var host] ? AskedFor(context, ip, scheme, host)
            : "malformed";
    }

    /// <summary>The previous release sends the client's data in headers that it does not sign.</summary>
    private static string? Former(HttpContext context)
    {
        var headers = context.Request.Headers;
        return headers["X-Forwarded-Host"] is [{ } host]
            ? AskedFor(context, headers["X-Forwarded-For"].ToString(), headers["X-Forwarded-Proto"].ToString(), host)
            : null;
    }

    private static string? AskedFor(HttpContext context, string ip, string scheme, string host)
    {
        if (IPAddress.TryParse(ip, out var address))
        {
            context.Connection.RemoteIpAddress = address;
        }

        if (scheme is "http" or "https")
        {
            context.Request.Scheme = scheme;
        }

        if (host.Length > 0)
        {
            context.Request.Host = HostString.FromUriComponent(host);
        }

        return null;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A request that says it is region {Region}'s was refused: {Problem} (clock: the regions' clocks are more than half a "
            + "minute apart; malformed: it runs another release)"
    )]
    private partial void LogRefused(string region, string problem);
}
