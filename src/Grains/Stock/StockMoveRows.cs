using Dukaan.Saving;

namespace Dukaan.Stock;

/// <summary>
/// The moves of returned and exchanged pieces that a count has applied, by operation id. An order may repeat a move long after the count
/// forgot its own last answers, so each is a row, written with the move.
/// </summary>
public static class StockMoveRows
{
    private const string Done = "done";

    public static RowOwner Of(string stockKey) => new("stock-moves", stockKey);

    public static RowChange Put(string stockKey, AdjustStock command, DateTimeOffset now) =>
        new(Of(stockKey), command.OperationId, Done, now.ToUnixTimeMilliseconds(), command);
}
