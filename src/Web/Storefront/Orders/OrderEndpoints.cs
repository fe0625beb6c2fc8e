using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Orders;

/// <summary>The shopper's page of an order, under its unguessable link.</summary>
internal static class OrderEndpoints
{
    public static IEndpointRouteBuilder MapOrderPages(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/o/{statusToken}", [HttpMethods.Get, HttpMethods.Head], Show).ExcludeFromDescription();
        return routes;
    }

    /// <summary>The order a status token opens, or null: an unknown order and a wrong secret look the same. Enters its store.</summary>
    public static async Task<OrderView?> Open(IGrainFactory grains, string token)
    {
        if (!StatusToken.TryRead(token, out var storeId, out var orderId, out var secret))
        {
            return null;
        }

        Shop.Enter(storeId);
        var order = await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Get();
        return order is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(order.Secret), Encoding.ASCII.GetBytes(secret))
            ? order
            : null;
    }

    private static async Task<IResult> Show(string statusToken, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        var headers = context.Response.Headers;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        if (await Open(grains, statusToken) is not { } order)
        {
            return NotFound();
        }

        var shop = new Shop(order.StoreId, "");
        shop.Enter();
        if (await pages.Frame(context, shop) is not { } frame)
        {
            return NotFound();
        }

        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{order.Version}-{frame.Store.Revision}-{Asset.Named("shop.css")!.ETag.Trim('"')}\"");
        headers.ETag = tag;
        if (BodySender.Matches(context.Request.Headers.IfNoneMatch, tag))
        {
            headers.CacheControl = "private, no-cache";
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var html = new HtmlWriter();
        OrderPage.Write(html, frame, order, tag);
        return new HtmlResult(html) { CacheControl = "private, no-cache" };
    }

    private static HtmlResult NotFound()
    {
        var html = new HtmlWriter();
        Pages.SitePages.NoOrder(html);
        return new HtmlResult(html, StatusCodes.Status404NotFound);
    }
}
