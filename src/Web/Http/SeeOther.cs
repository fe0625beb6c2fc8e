using Microsoft.Net.Http.Headers;

namespace Dukaan.Web.Http;

/// <summary>303: the command is done, and the result is at this address. A reload repeats nothing.</summary>
/// <param name="path">A path of this site, built here and never taken from a request.</param>
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
