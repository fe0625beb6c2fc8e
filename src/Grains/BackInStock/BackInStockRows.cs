using Dukaan.Saving;

namespace Dukaan.BackInStock;

/// <summary>
/// The rows of those who wait: a list for each thing, the first who asked at the top; how many wait is a row of the grain.
/// </summary>
public static class BackInStockRows
{
    /// <summary>The kind of the row that says when a store's list is looked at.</summary>
    public const string WakeKind = "back-in-stock-wake";

    /// <summary>The kind of the people.</summary>
    public const string People = "back-in-stock-person";

    private const string Waiting = "waiting";
    private const string Count = "count";

    public static RowOwner Of(string storeId, string stockId) => new(People, StoreKey.Of(storeId, stockId));

    /// <summary>Lists are read from the greatest place down.</summary>
    public static RowChange Put(string storeId, WaitingPerson person) =>
        new(Of(storeId, person.StockId), person.Id, Waiting, -person.AskedAt.ToUnixTimeMilliseconds(), person);

    public static RowChange Delete(string storeId, WaitingPerson person) => new(Of(storeId, person.StockId), person.Id, Waiting, 0, null);

    /// <summary>The row that says when the grain is due; none while nobody waits.</summary>
    public static RowChange Put(WaitingCount count) =>
        count.Waiting > 0 ? RowChange.Put(count.StockId, Count, 0, count) : RowChange.Delete(count.StockId);

    public static RowChange Wake(string storeId, DateTimeOffset? at) => WakeRow.At(WakeRow.Owner(WakeKind, storeId), storeId, at);

    /// <summary>The id of a person on the list of something.</summary>
    public static string IdOf(string stockId, Phone? phone, string? email) =>
        Ids.Derive("back-in-stock", stockId, phone?.E164 ?? "", email?.ToLowerInvariant() ?? "");
}
