using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Hours;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The times that a shopper can choose now, and which of them are full.</summary>
internal static class FreeSlots
{
    /// <summary>The most that are shown.</summary>
    private const int Most = 60;

    /// <param name="grains">The shop's.</param>
    /// <param name="store">The shop.</param>
    /// <param name="slots">Its times.</param>
    /// <param name="pickup">Whether the order is fetched.</param>
    /// <param name="now">The moment.</param>
    public static async Task<ImmutableArray<(ChosenSlot Slot, long? Left)>> Of(
        IGrainFactory grains,
        StoreProfile store,
        SlotTerms slots,
        bool pickup,
        DateTimeOffset now
    )
    {
        var offered = slots.Offered(store.Hours, OpeningTimes.ZoneOf(store.TimeZone), pickup, now).Take(Most);
        return [.. await Task.WhenAll(offered.Select(Left))];

        async Task<(ChosenSlot, long?)> Left(ChosenSlot slot) =>
            (
                slot,
                slot.Places == 0
                    ? null
                    : Math.Max(0, slot.Places - await grains.GetGrain<IStockGrain>(StoreKey.Of(store.StoreId, slot.StockId)).Taken())
            );
    }

    /// <summary>As above, of a shop as its catalog has it; null: there is no such shop.</summary>
    public static async Task<ImmutableArray<(ChosenSlot Slot, long? Left)>?> Of(
        IGrainFactory grains,
        string storeId,
        DeliveryMethod method,
        DateTimeOffset now
    ) =>
        await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is { } shop
            ? await Of(grains, shop.Store, shop.Terms.Slots, method == DeliveryMethod.Pickup, now)
            : null;
}
