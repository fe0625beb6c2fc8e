using Dukaan.Web.Settings;
using Microsoft.Extensions.Primitives;

namespace Dukaan.Web.Http;

/// <summary>
/// Validates the Host header before anything reads it: an impossible host is refused. The framework decodes international names (RFC 3492)
/// whenever it is asked for the host, and throws if it cannot.
/// </summary>
public sealed class HostReader(RequestDelegate next, DukaanOptions options)
{
    private const string Forwarded = "X-Forwarded-Host";

    private static readonly Problem NoHost = Problem.Field(
        "Host",
        "host-invalid",
        "The Host header is a name such as shop.example.com, or an address, with a port if need be.",
        StatusCodes.Status400BadRequest
    );

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (IsFine(headers.Host) && (!headers.TryGetValue(Forwarded, out var forwarded) || IsFine(forwarded)))
        {
            return next(context);
        }

        // Nothing that is written from here on may repeat it.
        headers.Host = "localhost";
        headers.Remove(Forwarded);
        context.Response.Headers[EdgeHeaders.Route] = options.Region;
        return NoHost.ExecuteAsync(context);
    }

    private static bool IsFine(StringValues hosts)
    {
        foreach (var line in hosts)
        {
            if (
                !HostNames.IsOne(line)
                && !(
                    line!.Contains(',', StringComparison.Ordinal)
                    && Array.TrueForAll(line.Split(',', StringSplitOptions.TrimEntries), HostNames.IsOne)
                )
            )
            {
                return false;
            }
        }

        return true;
    }
}
