namespace Dukaan.Web.Http;

/// <summary>
/// A process that is about to stop answers, and asks for the connection to be closed: the next request goes to another process.
/// </summary>
public sealed class ConnectionDrain(RequestDelegate next, IHostApplicationLifetime lifetime)
{
    public Task InvokeAsync(HttpContext context)
    {
        // HTTP/2 says so with a frame of its own, which the server sends.
        if (lifetime.ApplicationStopping.IsCancellationRequested && HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    }
}
