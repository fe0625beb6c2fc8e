using Dukaan.Catalog;

namespace Dukaan.Orders;

/// <summary>From where the order's goods are taken, in a shop with several locations.</summary>
public sealed partial class OrderGrain
{
    /// <summary>The plan by which its goods are held again; null: none is needed.</summary>
    private async Task<TakingPlan?> PlanAgain(OrderLedger book) =>
        book.Facts.IsVoid && Current.From is { IsEmpty: false } before
            ? TakingPlan.Again(await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Terms(), before)
            : null;
}
