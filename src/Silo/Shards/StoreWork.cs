namespace Dukaan.Silo.Shards;

/// <summary>
/// Parts of statements that go over many stores: they leave alone what only passes through on a move, and what a store left behind.
/// </summary>
internal static class StoreWork
{
    /// <summary>A condition that the store in this column may be worked for here.</summary>
    public static string IsHere(string column) =>
        $"coalesce((SELECT store_place.works FROM store_place WHERE store_place.store_id = {column}), true)";
}
