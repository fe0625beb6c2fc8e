namespace Dukaan.Web.Html;

/// <summary>A page written for one request. It is never stored by caches; what everybody may share is a <c>Page</c> instead.</summary>
/// <param name="html">Disposed once it was sent.</param>
/// <param name="status">The HTTP status.</param>
public sealed class HtmlResult(HtmlWriter html, int status = StatusCodes.Status200OK) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using (html)
        {
            var response = httpContext.Response;
            response.StatusCode = status;
            response.ContentType = "text/html; charset=utf-8";
            response.ContentLength = html.Length;
            response.Headers.CacheControl = "private, no-store";
            if (!HttpMethods.IsHead(httpContext.Request.Method))
            {
                await response.Body.WriteAsync(html.Written, httpContext.RequestAborted);
            }
        }
    }
}
