using Dukaan.Storefront;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>Sends a page that is the same for everybody.</summary>
internal sealed class SharedPage(Page page) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => ShopPages.Send(httpContext, page);
}
