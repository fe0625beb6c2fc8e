using System.Globalization;

namespace Dukaan.Web.Http;

/// <summary>A JSON response with its version as <c>ETag</c>; 304 if the client has this version.</summary>
/// <param name="Body">What is answered.</param>
/// <param name="Version">Its version.</param>
/// <param name="Status">200, or 201 with <paramref name="Location"/>.</param>
/// <param name="Location">The address of the created resource, or null.</param>
public sealed record Tagged<T>(T Body, long Version, int Status = StatusCodes.Status200OK, string? Location = null) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var tag = $"\"{Version.ToString(CultureInfo.InvariantCulture)}\"";
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        if (Location is not null)
        {
            response.Headers.Location = Location;
        }

        if (request.IsSafe() && Matches(request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.StatusCode = Status;
        return response.WriteAsJsonAsync(Body, ApiJson.Options);
    }

    // Weak comparison (RFC 9110, section 13.1.2): W/ makes no difference.
    private static bool Matches(Microsoft.Extensions.Primitives.StringValues header, string tag)
    {
        foreach (var line in header)
        {
            foreach (var part in (line ?? "").Split(',', StringSplitOptions.TrimEntries))
            {
                if (part == "*" || part == tag || (part.StartsWith("W/", StringComparison.Ordinal) && part[2..] == tag))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
