using Dukaan.Hours;

namespace Dukaan.Orders;

/// <summary>Units that an order needs of one stock grain: of goods, or its place at a time.</summary>
/// <param name="StockId">The name under which they are counted.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Lines">
/// The lines that need them, such as a bundle and its part, each with how many one piece needs; empty: the order's time does.
/// </param>
/// <param name="Slot">The time, or null.</param>
public sealed record NeededGoods(string StockId, int Quantity, ImmutableArray<(OrderLine Line, int Each)> Lines, ChosenSlot? Slot = null)
{
    /// <summary>The lines that do not get all they need of so many units, if they are served one after the other.</summary>
    public IEnumerable<ShortLine> ShortOf(long left)
    {
        left = Math.Max(0, left);
        foreach (var (line, each) in Lines)
        {
            var pieces = Math.Min(line.Quantity, left / each);
            left -= pieces * each;
            if (pieces < line.Quantity)
            {
                yield return new ShortLine(line.ProductId, line.VariantId, line.Quantity, pieces);
            }
        }
    }
}
