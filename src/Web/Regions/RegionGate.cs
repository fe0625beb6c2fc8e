using System.Net;
using Dukaan.Silo.Regions;
using Dukaan.Web.Http;
using Dukaan.Web.Overload;

namespace Dukaan.Web.Regions;

/// <summary>
/// Knows other regions by their signature. A request that one of them passes on counts as if the shopper had sent it here: with their address
/// for the limits, and the host they see for links and for the check of origins. A wrong signature is refused, and named in the log.
/// </summary>
public sealed partial class RegionGate(RequestDelegate next, RegionOptions options, TimeProvider time, RegionMeter meter, ILogger<RegionGate> log)
{
    private static readonly Problem Refused = new(StatusCodes.Status403Forbidden, "region-signature", "This is not signed as another region's.");

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers[RegionSignature.Region] is not [{ } from])
        {
            // Only other regions have business there.
            await (request.Path.StartsWithSegments(RegionPaths.Root, StringComparison.Ordinal) ? Problem.NotFound().ExecuteAsync(context) : next(context));
            return;
        }

        var address = $"{request.PathBase}{request.Path}{request.QueryString}";
        if (RegionSignature.Check(options.Secret, time.GetUtcNow(), request.Headers[RegionSignature.Header], from, request.Method, Raw(context) ?? address) is { } problem)
        {
            meter.Refused(problem);
            LogRefused(from.Length > 40 ? "?" : from, problem);
            await Refused.ExecuteAsync(context);
            return;
        }

        if (request.Headers["X-Forwarded-For"] is [{ } client] && IPAddress.TryParse(client, out var ip))
            context.Connection.RemoteIpAddress = ip;
        if (request.Headers["X-Forwarded-Proto"] is ["http" or "https"])
            request.Scheme = request.Headers["X-Forwarded-Proto"]!;
        if (request.Headers["X-Forwarded-Host"] is [{ Length: > 0 } host])
            request.Host = new HostString(host);
        context.MarkFromRegion();
        context.Features.Get<OpenConnection>()?.CarriesMany();
        await next(context);
    }

    /// <summary>The address as it was sent, which is what was signed.</summary>
    private static string? Raw(HttpContext context) => context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()?.RawTarget is { Length: > 0 } target ? target : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "A request that says it is region {Region}'s was refused: {Problem} (clock: the regions' clocks are more than a minute apart)")]
    private partial void LogRefused(string region, string problem);
}
