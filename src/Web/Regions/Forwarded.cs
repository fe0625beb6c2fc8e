namespace Dukaan.Web.Regions;

/// <summary>An answer that another region gives: the endpoint found in the body whose request this is.</summary>
public sealed class Forwarded(string region) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Request.Body.Position = 0; // buffered by HomeGate
        return httpContext.RequestServices.GetRequiredService<HomeForward>().Send(httpContext, region);
    }
}
