using Dukaan.Messages;
using Dukaan.Regions;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.AspNetCore.Connections;
using Orleans.Runtime;
using Orleans.Storage;

namespace Dukaan.Web.Http;

/// <summary>
/// Every response says what to do (P8): an exception becomes a problem without a stack trace, and a bare status (404, 405, 415…) gets a
/// body.
/// </summary>
public sealed partial class ErrorBoundary(RequestDelegate next, ILogger<ErrorBoundary> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            if (e is OperationCanceledException or ConnectionAbortedException && context.RequestAborted.IsCancellationRequested)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                return;
            }

            await Answer(context, e);
            return;
        }

        var response = context.Response;
        if (
            response.StatusCode == StatusCodes.Status405MethodNotAllowed
            && response.Headers.Allow is [{ } methods]
            && methods.Split(", ").Contains(HttpMethods.Get)
        )
        {
            response.Headers.Allow = $"{methods}, {HttpMethods.Head}"; // as HeadRequests answers it
        }

        if (
            response.StatusCode >= 400
            && !response.HasStarted
            && response.ContentLength is null
            && string.IsNullOrEmpty(response.ContentType)
        )
        {
            await ProblemTitles.Bare(response.StatusCode).ExecuteAsync(context);
        }
    }

    private Task Answer(HttpContext context, Exception exception)
    {
        var problem = Of(exception);
        if (problem is null)
        {
            LogFailed(context.TraceId(), context.Request.Method, context.GetEndpoint()?.DisplayName ?? "-", exception);
        }
        else if (problem.Status >= 500)
        {
            LogUnavailable(context.TraceId(), problem.Code, exception);
        }

        return (problem ?? ProblemTitles.Bare(StatusCodes.Status500InternalServerError)).ExecuteAsync(context);
    }

    /// <summary>The problem of an exception; null: an error of ours.</summary>
    private static Problem? Of(Exception exception) =>
        exception switch
        {
            ErrorException refused => refused.Problem,
            BadHttpRequestException bad => BadRequests.Of(bad),
            TenantMismatchException => Problem.NotFound(),
            RegionAwayException or AwayException => Problem.Unavailable(
                "home-away",
                "This cannot be reached right now, and nothing was lost. Try again in a moment.",
                TimeSpan.FromSeconds(5)
            ),
            MessageNotSentException => Problem.Unavailable(
                "message-not-sent",
                "The message could not be sent. Try again in a minute.",
                TimeSpan.FromSeconds(30)
            ),
            LimitExceededException => Problem.Unavailable("busy", "Too much is going on. Try again in a moment.", TimeSpan.FromSeconds(1)),
            InconsistentStateException => Problem.Unavailable(
                "busy",
                "It was changed at the same moment. Try again.",
                TimeSpan.FromSeconds(1)
            ),
            GrainDocumentException => null,
            // Cancelled on the server's side, for example by a silo that stops: the client is still connected, or this would not run.
            OrleansException or TimeoutException or OperationCanceledException or Npgsql.NpgsqlException => Problem.Unavailable(
                "unavailable",
                "This cannot be done right now. Try again in a moment.",
                TimeSpan.FromSeconds(2)
            ),
            _ => null,
        };

    [LoggerMessage(1, LogLevel.Error, "Request {TraceId} failed: {Method} {Endpoint}")]
    private partial void LogFailed(string traceId, string method, string endpoint, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "Request {TraceId} was refused: {Code}")]
    private partial void LogUnavailable(string traceId, string code, Exception exception);
}
