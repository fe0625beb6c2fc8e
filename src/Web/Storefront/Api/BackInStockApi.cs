using Dukaan.BackInStock;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.BackInStock;
using Dukaan.Web.Storefront.Serving;
using Orleans;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The shopper's API: being told when something is there again.</summary>
internal static class BackInStockApi
{
    /// <summary>A repeat changes nothing: nobody is on the list twice.</summary>
    public static async Task<IResult> Ask(Shop shop, BackInStockGiven given, HttpContext context, ShopPages pages, IGrainFactory grains)
    {
        if (await pages.Profile(context, shop) is not { } profile)
        {
            return Problem.NotFound("shop");
        }

        if (!Ids.IsId(given.ProductId ?? ""))
        {
            return Problem.Field("productId", "unknown-product", "This shop has no such product.");
        }

        var variantId = string.IsNullOrEmpty(given.VariantId) ? null : given.VariantId;
        if (variantId is not null && !Ids.IsId(variantId))
        {
            return Problem.Field("variantId", "unknown-variant", "This product has no such variant.");
        }

        if (!ContactGiven.TryRead(given.Contact ?? "", profile, out var contact) || !contact.CanBeTold(context.RequestServices))
        {
            return Problem.Field("contact", "contact", "Give a phone number or an e-mail address.");
        }

        return (
            await grains
                .GetGrain<IBackInStockGrain>(shop.StoreId)
                .Ask(new AskToBeTold(given.ProductId!, variantId, contact.Phone, contact.Email?.Text) { Language = given.Language })
        ).Answer(_ => TypedResults.NoContent());
    }
}
