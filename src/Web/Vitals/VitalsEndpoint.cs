using System.Globalization;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Limits;
using Microsoft.AspNetCore.RateLimiting;

namespace Dukaan.Web.Vitals;

/// <summary>What <c>vitals.js</c> sends when a sampled shopper leaves a page: numbers alone, and nothing of the shopper.</summary>
internal static class VitalsEndpoint
{
    /// <summary>A page takes less, or its browser slept meanwhile.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddVitals(this IServiceCollection services) => services.AddSingleton<PageVitals>();

    public static IEndpointRouteBuilder MapVitals(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/s/{slug}/vitals", Note).ExcludeFromDescription().ForAnyone().RequireRateLimiting(RateLimits.Vitals);
        return routes;
    }

    private static IResult Note(HttpRequest request, PageVitals vitals)
    {
        var query = request.Query;
        if (Read(query["ttfb"]) is not { } firstByte)
        {
            return Invalid("ttfb");
        }

        var largestPaint = Read(query["lcp"]);
        if (largestPaint is null && query.ContainsKey("lcp"))
        {
            return Invalid("lcp");
        }

        vitals.Note(query["edge"] is [{ Length: > 0 } edge] ? edge : null, firstByte, largestPaint);
        return TypedResults.NoContent();
    }

    private static TimeSpan? Read(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && TimeSpan.FromMilliseconds(number) is var time
        && time <= Longest
            ? time
            : null;

    private static Problem Invalid(string field) =>
        Problem.Field(field, "invalid-time", $"Send whole milliseconds, at most {Longest.TotalMilliseconds:0}.");
}
