using Dukaan.Hours;

namespace Dukaan.Orders;

/// <summary>Units that an order needs of one stock grain: of goods, or its place at a time.</summary>
/// <param name="StockId">The name under which they are counted.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Line">The line that needs them, the first if several do; null: the order's time.</param>
/// <param name="Each">How many each piece of the line needs.</param>
/// <param name="Slot">The time, or null.</param>
public sealed record NeededGoods(string StockId, int Quantity, OrderLine? Line, int Each = 1, ChosenSlot? Slot = null);
