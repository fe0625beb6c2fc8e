namespace Dukaan.Silo.Shards;

/// <summary>
/// Conditions for statements over many stores. They exclude stores that are moving here, and old rows of stores that have moved away.
/// </summary>
internal static class StoreWork
{
    /// <summary>A condition: the store in this column lives here.</summary>
    public static string IsHere(string column) =>
        $"coalesce((SELECT store_place.works FROM store_place WHERE store_place.store_id = {column}), true)";
}
