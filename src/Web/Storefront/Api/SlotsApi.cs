using Dukaan.Catalog;
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
    public static async Task<IResult> List(Shop shop, string? method, string? day, TimeProvider time, IGrainFactory grains)
    {
        var way = string.IsNullOrEmpty(method) ? DeliveryMethod.Delivery : DeliveryNames.Read(method);
        if (way is null)
        {
            return Problem.Field("method", "unknown-method", "Choose delivery or pickup.");
        }

        DateOnly? wanted = null;
        if (!string.IsNullOrEmpty(day))
        {
            if (!Days.TryRead(day, out var read))
            {
                return Problem.Field("day", "day", "Give a day as 2026-12-25.");
            }

            wanted = read;
        }

        if (await grains.GetGrain<ICatalogGrain>(shop.StoreId).Snapshot() is not { } catalog)
        {
            return Problem.NotFound("shop");
        }

        var (store, pickup) = (catalog.Store, way == DeliveryMethod.Pickup);
        var offered = catalog.Terms.Slots.Offered(store.Hours, OpeningTimes.ZoneOf(store.TimeZone), pickup, time.GetUtcNow()).ToList();
        var slots = await FreeSlots.Of(grains, store, offered, wanted);
        return TypedResults.Json(
            new FreeSlotsBody(
                [.. slots.Select(each => FreeSlotBody.Of(each.Slot, each.Left))],
                [.. offered.Select(slot => slot.Day).Distinct().Select(Days.Write)]
            ),
            ApiJson.Options
        );
    }
}
