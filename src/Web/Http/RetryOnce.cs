using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Web.Http;

/// <summary>
/// Retries a handler once if two activations of a grain conflicted in the database or a silo was lost. The operation id is constant during
/// the request, so the retry is idempotent (P3), and it meets a new activation. A second failure goes to the client as 503.
/// </summary>
public sealed partial class RetryOnce(ILogger<RetryOnce> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception e)
            when (e is InconsistentStateException or OrleansMessageRejectionException && !context.HttpContext.Response.HasStarted)
        {
            OperationId.Of(context.HttpContext);
            LogRepeated(context.HttpContext.TraceId(), e.GetType().Name);
            return await next(context);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Request {TraceId} is run once more after {Reason}")]
    private partial void LogRepeated(string traceId, string reason);
}
