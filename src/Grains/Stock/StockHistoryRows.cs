using System.Globalization;
using Dukaan.Saving;

namespace Dukaan.Stock;

/// <summary>The rows of the history of a count. They are apart from its own rows, so that activation does not read them.</summary>
public static class StockHistoryRows
{
    private const string EntryRows = "entry";

    public static RowOwner Of(string stockKey) => new("stock-history", stockKey);

    public static RowChange Put(string stockKey, StockEntry entry) =>
        new(Of(stockKey), entry.Number.ToString(CultureInfo.InvariantCulture), EntryRows, entry.Number, entry);
}
