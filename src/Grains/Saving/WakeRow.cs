namespace Dukaan.Saving;

/// <summary>A row that says when a grain of a store must act by itself. One process sweeps the rows of a partition.</summary>
public static class WakeRow
{
    private const string Due = "due";

    /// <summary>The owner of a store's rows of a kind: its partition.</summary>
    public static RowOwner Owner(string kind, string storeId) => new(kind, Partitions.Key(Partitions.Of(storeId)));

    /// <summary>The change to another time, whatever the row says now; null: it is not woken.</summary>
    public static RowChange At(RowOwner owner, string id, DateTimeOffset? now) =>
        now is { } at ? new RowChange(owner, id, Due, at.ToUnixTimeMilliseconds(), new { at }) : new RowChange(owner, id, "", 0, null);
}
