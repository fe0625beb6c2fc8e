namespace Dukaan.Orders;

/// <summary>A change of stock that is pending: the stock grain has not acknowledged it.</summary>
/// <param name="Version">The order's version that the entry made: with the stock's id it names the move.</param>
/// <param name="StockId">The stock grain.</param>
/// <param name="Pieces">The number of pieces that come in; negative: that go out.</param>
public sealed record GoodsMove(long Version, string StockId, int Pieces)
{
    /// <summary>The location to which they go; null: the shop had one when the order was placed.</summary>
    public string? Location { get; init; }
}
