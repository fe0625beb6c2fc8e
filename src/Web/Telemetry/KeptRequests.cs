using System.Diagnostics;
using Dukaan.Values;

namespace Dukaan.Web.Telemetry;

/// <summary>
/// Makes the server's span of a request that was not chosen (<see cref="RequestSampler"/>) once it has failed or taken more than a second.
/// Until then such a request is nothing but a trace id: to record each, in case it fails, would cost a page from memory a fifth more.
/// </summary>
internal sealed class KeptRequests(RequestDelegate next)
{
    /// <summary>The source of these spans, and the name by which the sampler knows them.</summary>
    public const string Name = "Dukaan.KeptRequest";

    private static readonly ActivitySource Source = new(Name);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public Task InvokeAsync(HttpContext context) =>
        Activity.Current is { IsAllDataRequested: false, IdFormat: ActivityIdFormat.W3C } request ? Watch(context, request) : next(context);

    private async Task Watch(HttpContext context, Activity request)
    {
        try
        {
            await next(context);
        }
        catch (Exception e)
        {
            Keep(context, request, StatusCodes.Status500InternalServerError, e.GetType().FullName);
            throw;
        }

        if (context.Response.StatusCode >= 500 || DateTime.UtcNow - request.StartTimeUtc > Slow)
        {
            Keep(context, request, context.Response.StatusCode, null);
        }
    }

    /// <summary>The names of tags are those of the semantic conventions for HTTP spans.</summary>
    private static void Keep(HttpContext context, Activity request, int status, string? error)
    {
        var place = new ActivityContext(request.TraceId, request.ParentSpanId, ActivityTraceFlags.Recorded, isRemote: true);
        using var span = Source.StartActivity(Name, ActivityKind.Server, place, startTime: request.StartTimeUtc);
        if (span is null)
        {
            return;
        }

        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        span.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
        span.SetTag("http.request.method", context.Request.Method);
        span.SetTag("http.route", route);
        span.SetTag("http.response.status_code", status);
        span.SetTag("url.scheme", context.Request.Scheme);
        NameOwner(span, context);
        if (status >= 500)
        {
            span.SetTag("error.type", error ?? $"{status}");
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    /// <summary>Says whose request it was.</summary>
    public static void NameOwner(Activity span, HttpContext context)
    {
        if (Ids.IsId(context.Request.RouteValues["storeId"] as string ?? ""))
        {
            span.SetTag(Traces.StoreTag, context.Request.RouteValues["storeId"]);
        }

        if (Ids.IsId(context.Request.RouteValues["orderId"] as string ?? ""))
        {
            span.SetTag(Traces.OrderTag, context.Request.RouteValues["orderId"]);
        }
    }
}
