using System.Collections.Immutable;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A product as the shopper's API shows it.</summary>
/// <param name="Category">Its category's name, or null.</param>
public sealed record ShopProductAnswer(
    string Id,
    string Handle,
    string Title,
    string Description,
    Money Price,
    string? Category,
    bool InStock,
    ImmutableArray<PictureAnswer> Pictures);
