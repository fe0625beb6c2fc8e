using Microsoft.Net.Http.Headers;

namespace Dukaan.Web.Http;

/// <summary>303: what was sent is done, look there. A reload of that page repeats nothing.</summary>
/// <param name="path">A path of this site, made here and never taken from a request as it is.</param>
internal sealed class SeeOther(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers[HeaderNames.Location] = path;
        httpContext.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
