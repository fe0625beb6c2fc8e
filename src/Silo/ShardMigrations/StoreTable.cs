using System.Collections.Immutable;
using Dukaan.BackInStock;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Domains;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Reviews;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Silo.ShardMigrations;

/// <summary>A table with rows of stores.</summary>
/// <param name="Name">The table's.</param>
/// <param name="Key">The columns of its primary key. They never change.</param>
/// <param name="Belongs">SQL that says whether a row, named by the first argument, is of a store, the second.</param>
/// <param name="Finds">The same in a form for which there is an index, about rows <c>t</c>; null: as it is.</param>
internal sealed record StoreTable(
    string Name,
    ImmutableArray<string> Key,
    Func<string, string, string> Belongs,
    Func<string, string>? Finds = null
)
{
    /// <summary>
    /// The tables that move with a store. Its events move too: one that is just being published at the source may be published again at the
    /// target, and counts once (P6). A test compares this list with the tables that exist.
    /// </summary>
    public static readonly ImmutableArray<StoreTable> All =
    [
        new("grain_state", ["kind", "key"], OfKey, store => $"{OfAnyKind("grain_state")} AND {OfKey("t", store)}"),
        new(
            "grain_row",
            ["kind", "key", "id"],
            (row, store) => $"({OfKey(row, store)} OR {Wakes(row, store)})",
            store => $"({OfAnyKind("grain_row")} AND {OfKey("t", store)} OR {Wakes("t", store)})"
        ),
        new("outbox", ["seq"], OfStore, store => $"t.partition = {Partitions.Of(store)} AND {OfStore("t", store)}"),
        new("audit", ["seq"], OfStore),
        new("delivery", ["id"], OfStore),
        new("delivery_pause", ["target"], OfStore),
        new("payment_notice", ["store_id", "id"], OfStore),
        new("reconciliation_difference", ["store_id", "subject", "kind"], OfStore),
    ];

    /// <summary>
    /// Tables with ids from a sequence, and the column. Each shard uses a range that no other has ever used.
    /// </summary>
    public static readonly ImmutableArray<(string Table, string Column)> Numbered =
    [
        ("outbox", "seq"),
        ("audit", "seq"),
        ("delivery", "id"),
    ];

    /// <summary>Tables with store columns that do not move: see <see cref="All"/>.</summary>
    public static readonly ImmutableArray<string> Staying = ["store_shard", "store_place", "store_change"];

    /// <summary>SQL that finds a store's rows <c>t</c>.</summary>
    public string Where(string storeId) => Finds?.Invoke(storeId) ?? Belongs("t", storeId);

    /// <summary>A store's id, to stand in SQL where a parameter cannot.</summary>
    /// <exception cref="ArgumentException">It is no id.</exception>
    public static string Checked(string storeId) =>
        Ids.IsId(storeId) ? storeId : throw new ArgumentException($"'{storeId}' is no id of a store.", nameof(storeId));

    private static string OfStore(string row, string store) => $"{row}.store_id = '{store}'";

    // The store's id, or anything that begins with it and a slash: 0 is the character after the slash, and all ids have one length.
    private static string OfKey(string row, string store) => $"{row}.key >= '{store}' AND {row}.key < '{store}0'";

    private static string Wakes(string row, string store) =>
        $"{row}.kind IN ('{OrderWakes.Kind}', '{DomainWakes.Kind}', '{ReviewWakes.Kind}', '{CatalogWakes.Kind}', "
        + $"'{BackInStockRows.WakeKind}', '{CartWakes.Kind}', '{SellerMailWakes.Kind}')"
        + $" AND {row}.key = '{OrderWakes.Of(store).Key}'"
        + $" AND {row}.id >= '{store}' AND {row}.id < '{store}0'";

    // There are few kinds; naming them lets the primary key's index be used.
    private static string OfAnyKind(string table) =>
        $"""
            t.kind = ANY(ARRAY(
                WITH RECURSIVE kinds AS (
                    (SELECT kind FROM {table} ORDER BY kind LIMIT 1)
                    UNION ALL SELECT (SELECT kind FROM {table} next WHERE next.kind > kinds.kind ORDER BY kind LIMIT 1)
                        FROM kinds WHERE kinds.kind IS NOT NULL)
                SELECT kind FROM kinds WHERE kind IS NOT NULL))
            """;
}
