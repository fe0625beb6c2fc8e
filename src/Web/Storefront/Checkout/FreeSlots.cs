using System.Collections.Immutable;
using Dukaan.Hours;
using Dukaan.Stock;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The times that a shopper can choose now, and which of them are full.</summary>
internal static class FreeSlots
{
    /// <summary>Of how many times is asked at once whether they are full. A day never has more.</summary>
    public const int AtOnce = 60;

    /// <summary>The next times, or those of a day, each with how many places are left; null: any number.</summary>
    /// <param name="grains">The shop's.</param>
    /// <param name="store">The shop.</param>
    /// <param name="offered">Its times (<see cref="SlotRules.Offered"/>).</param>
    /// <param name="day">Null: the next times, at most <see cref="AtOnce"/>.</param>
    public static async Task<ImmutableArray<(ChosenSlot Slot, long? Left)>> Of(
        IGrainFactory grains,
        StoreProfile store,
        IEnumerable<ChosenSlot> offered,
        DateOnly? day = null
    )
    {
        var wanted = offered.Where(slot => day is null || slot.Day == day).Take(AtOnce);
        return [.. await Task.WhenAll(wanted.Select(async slot => (slot, await Left(grains, store, slot))))];
    }

    /// <summary>
    /// Every time. Whether it is full is asked of the next ones and of those of the chosen one's day; of the others the order finds out.
    /// </summary>
    /// <param name="chosen">The name of the time that was chosen before, or empty.</param>
    public static async Task<ImmutableArray<(ChosenSlot Slot, long? Left)>> All(
        IGrainFactory grains,
        StoreProfile store,
        IEnumerable<ChosenSlot> offered,
        string chosen
    )
    {
        var all = offered.ToList();
        var day = all.Find(slot => slot.Id == chosen)?.Day;
        return
        [
            .. await Task.WhenAll(
                all.Select(async (slot, i) => (slot, i < AtOnce || slot.Day == day ? await Left(grains, store, slot) : null))
            ),
        ];
    }

    private static async Task<long?> Left(IGrainFactory grains, StoreProfile store, ChosenSlot slot) =>
        slot.Places == 0
            ? null
            : Math.Max(0, slot.Places - await grains.GetGrain<IStockGrain>(StoreKey.Of(store.StoreId, slot.StockId)).Taken());
}
