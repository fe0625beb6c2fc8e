using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Stock;

namespace Dukaan.Web.Catalog;

/// <summary>A stock count.</summary>
/// <param name="OnHand">In the shop, including held ones.</param>
/// <param name="Held">Held for orders.</param>
/// <param name="Available">The number that can be ordered.</param>
/// <param name="Locations">The same at each location; none: the shop has one.</param>
public sealed record StockBody(long OnHand, long Held, long Available, ImmutableArray<StockAtBody> Locations)
{
    internal static async Task<StockBody> Of(IStockGrain stock, ImmutableArray<StockLocation> locations)
    {
        var level = await stock.Level();
        var there = locations.Length < 2 ? [] : await stock.LevelsAt([.. locations.Select(location => location.Id)]);
        return new StockBody(
            level.OnHand,
            level.Held,
            level.Available,
            [.. there.Zip(locations, (at, location) => new StockAtBody(location.Id, location.Name, at.OnHand, at.Held, at.Available))]
        );
    }
}
