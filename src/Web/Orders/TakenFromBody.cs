using System.Collections.Immutable;
using Dukaan.Orders;

namespace Dukaan.Web.Orders;

/// <summary>From where an order takes units.</summary>
/// <param name="ItemId">The variant, or the product without variants.</param>
/// <param name="Name">What the location was called when the order was placed.</param>
public sealed record TakenFromBody(string ItemId, string LocationId, string Name, int Quantity)
{
    internal static ImmutableArray<TakenFromBody> Of(OrderView order) =>
        [.. order.From.Select(taken => new TakenFromBody(taken.StockId, taken.Location, taken.Name, taken.Units))];
}
