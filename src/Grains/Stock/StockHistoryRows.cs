using System.Globalization;
using Dukaan.Saving;

namespace Dukaan.Stock;

/// <summary>The rows of a count's history: beside the count's own, so that waking it does not read them.</summary>
public static class StockHistoryRows
{
    private const string EntryRows = "entry";

    public static RowOwner Of(string stockKey) => new("stock-history", stockKey);

    public static RowChange Put(string stockKey, StockEntry entry) =>
        new(Of(stockKey), entry.Number.ToString(CultureInfo.InvariantCulture), EntryRows, entry.Number, entry);
}
