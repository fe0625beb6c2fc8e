namespace Dukaan.Web.Regions;

/// <summary>The response of another region: the endpoint found in the body where the request belongs.</summary>
public sealed class Forwarded(string region) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Request.Body.Position = 0; // buffered by HomeGate
        return httpContext.RequestServices.GetRequiredService<HomeForward>().Send(httpContext, region);
    }
}
