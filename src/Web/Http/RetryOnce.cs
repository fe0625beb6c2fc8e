using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Web.Http;

/// <summary>
/// Runs a handler once more where two activations of a grain met in the database or a silo went away: the operation id, the same for as
/// long as the request lasts, makes the repeat harmless (P3), and the second run meets a fresh activation. A second failure is the client's
/// to see, as 503.
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
