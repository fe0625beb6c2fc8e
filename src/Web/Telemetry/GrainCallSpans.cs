using System.Diagnostics;
using Dukaan.Values;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Web.Telemetry;

/// <summary>
/// Spans of grain calls, on both sides, for traces that are recorded. A call of any other request passes with one comparison: Orleans's own
/// propagation does its work for each call of each request, which made an order cost a quarter more (<c>bench tracing</c>).
/// </summary>
internal sealed class GrainCallSpans : IOutgoingGrainCallFilter, IIncomingGrainCallFilter
{
    /// <summary>The source of these spans.</summary>
    public const string Name = "Dukaan.GrainCalls";

    /// <summary>Where the request context has the caller's place in the trace (W3C Trace Context).</summary>
    private const string Parent = "traceparent";

    private static readonly ActivitySource Source = new(Name);

    public Task Invoke(IOutgoingGrainCallContext context) =>
        Traces.Here is null ? context.Invoke() : Call(context, Start(context, ActivityKind.Client, default));

    public Task Invoke(IIncomingGrainCallContext context) =>
        RequestContext.Get(Parent) is string here && ActivityContext.TryParse(here, null, isRemote: true, out var caller)
            ? Call(context, Start(context, ActivityKind.Server, caller))
            : context.Invoke();

    private static async Task Call(IGrainCallContext context, Activity? span)
    {
        using (span)
        {
            if (span is not null)
            {
                RequestContext.Set(Parent, span.Id!); // this method's alone: it is gone from the caller's context when it returns
            }

            try
            {
                await context.Invoke();
            }
            catch (Exception e)
            {
                span?.SetTag("error.type", e.GetType().FullName);
                span?.SetStatus(ActivityStatusCode.Error);
                throw;
            }
        }
    }

    private static Activity? Start(IGrainCallContext context, ActivityKind kind, ActivityContext caller)
    {
        var span = Source.StartActivity($"{context.InterfaceName}/{context.MethodName}", kind, caller);
        span?.SetTag("rpc.system", "orleans");
        span?.SetTag("rpc.service", context.InterfaceName);
        span?.SetTag("rpc.method", context.MethodName);
        return span;
    }
}
