namespace Dukaan.Web.Storefront.Carts;

/// <summary>The response of the shop's home, which got the cart with the request: only the home can answer this one.</summary>
/// <param name="storeId">The shop.</param>
/// <param name="home">Its home, another region.</param>
internal sealed class ForwardedWithCart(string storeId, string home) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Request.Body.Position = 0; // JsonBodyReader has read it into memory
        return httpContext.RequestServices.GetRequiredService<CartCarrier>().Send(httpContext, storeId, home);
    }
}
