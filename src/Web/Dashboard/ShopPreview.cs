using Dukaan.Catalog;
using Dukaan.Storefront;

namespace Dukaan.Web.Dashboard;

/// <summary>A page of the shop as it will be, for the seller alone: it is drawn for this request and kept nowhere.</summary>
internal static class ShopPreview
{
    public static IResult Of(SellerContext seller, CatalogSnapshot shop, PageKey key)
    {
        var page = seller.Http.RequestServices.GetRequiredService<IPageRenderer>().Render(shop, key);
        seller.Http.Response.Headers.CacheControl = "no-store";
        seller.Http.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Bytes(page.Identity(), page.ContentType);
    }
}
