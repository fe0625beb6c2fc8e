namespace Dukaan.Catalog;

/// <summary>A heading that groups products.</summary>
/// <param name="Id">The category.</param>
/// <param name="Handle">Its name in links, unique in the store.</param>
/// <param name="Name">1 to 80 characters, unique in the store ignoring case.</param>
/// <param name="Position">Lower first, ties by id.</param>
/// <param name="Version">The catalog version at which it last changed.</param>
[GenerateSerializer, Immutable, Alias("category")]
public sealed record Category(string Id, string Handle, string Name, long Position, long Version)
{
    /// <summary>The category that it belongs to, or null: it stands at the top. One that is gone counts as none.</summary>
    [Id(0)]
    public string? ParentId { get; init; }
}
