using System.Text.Json.Serialization;

namespace Dukaan.Collections;

/// <summary>A product's place in a collection that is put together by hand. A row of its own, so that adding one writes one.</summary>
/// <param name="Position">Lower first, ties by id.</param>
[GenerateSerializer, Immutable, Alias("collection-item")]
public sealed record CollectionItem(string CollectionId, string ProductId, long Position)
{
    /// <summary>Unique in the store.</summary>
    [JsonIgnore]
    public string Id => IdOf(CollectionId, ProductId);

    public static string IdOf(string collectionId, string productId) => $"{collectionId}/{productId}";
}
