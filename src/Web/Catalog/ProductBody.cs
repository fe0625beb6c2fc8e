using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Catalog;

/// <summary>A product as its sellers see it in the API.</summary>
/// <param name="Category">Its category's name, or null.</param>
/// <param name="Stock">What can be ordered, where units are counted; else null.</param>
/// <param name="Version">The shop's version at which it last changed; also the ETag.</param>
public sealed record ProductBody(
    string Id,
    string Handle,
    string Title,
    string Description,
    Money Price,
    string? Category,
    string? CategoryId,
    bool InStock,
    long? Stock,
    bool Visible,
    ImmutableArray<PictureBody> Pictures,
    DateTimeOffset CreatedAt,
    long Version)
{
    public static ProductBody Of(string storeId, Product product, string? category, long? stock) => new(
        product.Id,
        product.Handle,
        product.Title,
        product.Description,
        product.Price,
        category,
        product.CategoryId,
        product.InStock,
        stock,
        product.Visible,
        [.. product.Pictures.Select(picture => PictureBody.Of(storeId, picture))],
        product.CreatedAt,
        product.Version);
}
