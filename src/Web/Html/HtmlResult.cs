namespace Dukaan.Web.Html;

/// <summary>A page written for one request. Caches do not store it unless told; shared pages are a <c>Page</c> instead.</summary>
/// <param name="html">Disposed once it is sent.</param>
/// <param name="status">The HTTP status.</param>
public sealed class HtmlResult(HtmlWriter html, int status = StatusCodes.Status200OK) : IResult, IStatusCodeHttpResult
{
    /// <summary>The value of Cache-Control.</summary>
    public string CacheControl { get; init; } = "private, no-store";

    /// <summary>The content type, if it is not HTML.</summary>
    public string ContentType { get; init; } = "text/html; charset=utf-8";

    public int? StatusCode => status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using (html)
        {
            var response = httpContext.Response;
            response.StatusCode = status;
            response.ContentType = ContentType;
            response.ContentLength = html.Length;
            response.Headers.CacheControl = CacheControl;
            if (!HttpMethods.IsHead(httpContext.Request.Method))
            {
                await response.Body.WriteAsync(html.Written, httpContext.RequestAborted);
            }
        }
    }
}
