namespace Dukaan.Stores;

/// <summary>The claim of a name.</summary>
/// <param name="Slug">Exactly as claimed last; a look-alike has the same grain but is not this name.</param>
/// <param name="Former">Spellings of the same name that the store used before; they still lead to it.</param>
[GenerateSerializer, Immutable, Alias("store-name-claim")]
public sealed record StoreNameClaim(string Slug, string StoreId, ImmutableArray<string> Former = default)
{
    /// <summary>The home region of the store; empty if there is only one region.</summary>
    [Id(0)]
    public string Home { get; init; } = "";

    /// <summary>Whether this is the name that was asked for, or one that it had before.</summary>
    public bool Names(string slug) => Slug == slug || (!Former.IsDefault && Former.Contains(slug));
}
