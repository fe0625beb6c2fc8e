using System.Collections.Immutable;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A product as the shopper's API shows it.</summary>
/// <param name="Category">Its category's name, or null.</param>
public sealed record ShopProductBody(
    string Id,
    string Handle,
    string Title,
    string Description,
    Money Price,
    string? Category,
    bool InStock,
    ImmutableArray<PictureBody> Pictures);
