namespace Dukaan.Stores;

/// <summary>A name as it was claimed.</summary>
/// <param name="Slug">Exactly as claimed last; a look-alike has the same grain but is not this name.</param>
/// <param name="Former">Spellings of the same name that the same store used before; they go on leading to it.</param>
[GenerateSerializer, Immutable, Alias("store-name-claim")]
public sealed record StoreNameClaim(string Slug, string StoreId, ImmutableArray<string> Former = default)
{
    /// <summary>The region where the store lives; empty where there is only one.</summary>
    [Id(0)]
    public string Home { get; init; } = "";

    /// <summary>Whether this is the name that was asked for, as it is or as it was.</summary>
    public bool Names(string slug) => Slug == slug || (!Former.IsDefault && Former.Contains(slug));
}
