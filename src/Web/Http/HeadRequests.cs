namespace Dukaan.Web.Http;

/// <summary>
/// HEAD is answered like GET, without the body (RFC 9110, section 9.3.2), by every endpoint: routing and handlers see a GET, and the server
/// omits the body, since it knows the original method.
/// </summary>
public sealed class HeadRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) => HttpMethods.IsHead(context.Request.Method) ? AsGet(context) : next(context);

    /// <summary>Whether the client wants only the headers.</summary>
    public static bool Is(HttpContext context) => context.Items.ContainsKey(typeof(HeadRequests));

    private async Task AsGet(HttpContext context)
    {
        context.Items[typeof(HeadRequests)] = true;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head; // for logs and counters
        }
    }
}
