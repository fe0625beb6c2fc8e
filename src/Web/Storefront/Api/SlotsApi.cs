using System.Collections.Immutable;
using Dukaan.Hours;
using Dukaan.Pricing;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Pricing;
using Dukaan.Web.Storefront.Checkout;
using Orleans;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The times from which a shopper chooses, for programs.</summary>
internal static class SlotsApi
{
    public static async Task<IResult> List(Shop shop, string? method, TimeProvider time, IGrainFactory grains)
    {
        var way = string.IsNullOrEmpty(method) ? DeliveryMethod.Delivery : DeliveryNames.Read(method);
        if (way is null)
        {
            return Problem.Field("method", "unknown-method", "Choose delivery or pickup.");
        }

        return await FreeSlots.Of(grains, shop.StoreId, way.Value, time.GetUtcNow()) is { } slots
            ? TypedResults.Json(new FreeSlotsBody([.. slots.Select(each => FreeSlotBody.Of(each.Slot, each.Left))]), ApiJson.Options)
            : Problem.NotFound("shop");
    }
}
