namespace Dukaan.Web.Http;

/// <summary>
/// While a process is about to stop, its responses ask for the connection to be closed: the next request goes to another process.
/// </summary>
public sealed class ConnectionDrain(RequestDelegate next, IHostApplicationLifetime lifetime)
{
    public Task InvokeAsync(HttpContext context)
    {
        // HTTP/2 uses a frame for this, which the server sends.
        if (lifetime.ApplicationStopping.IsCancellationRequested && HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    }
}
