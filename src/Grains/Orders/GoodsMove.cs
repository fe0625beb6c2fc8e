namespace Dukaan.Orders;

/// <summary>Pieces that a stock grain must still be told of.</summary>
/// <param name="Version">The order's version that the entry made: with the stock's id it names the move.</param>
/// <param name="StockId">Where.</param>
/// <param name="Pieces">How many come in; negative: how many go out.</param>
public sealed record GoodsMove(long Version, string StockId, int Pieces);
