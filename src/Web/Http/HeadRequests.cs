namespace Dukaan.Web.Http;

/// <summary>
/// HEAD is answered as GET is, without the body (RFC 9110, section 9.3.2), by every endpoint: routing and handlers see a GET, and the
/// server leaves the body away, since it goes by what it has read itself.
/// </summary>
public sealed class HeadRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) => HttpMethods.IsHead(context.Request.Method) ? AsGet(context) : next(context);

    /// <summary>Whether only the head of the answer is wanted.</summary>
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
