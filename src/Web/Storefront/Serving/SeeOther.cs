namespace Dukaan.Web.Storefront.Serving;

/// <summary>After a form was taken: go and look there (RFC 9110, 303). Reloading that page repeats nothing.</summary>
internal static class SeeOther
{
    public static IResult At(string path) => new Result(path);

    private sealed class Result(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            httpContext.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }
    }
}
