using System.Collections.Immutable;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A product in the shopper's API.</summary>
/// <param name="Category">Its category's name, or null.</param>
/// <param name="Price">For a product with variants: the lowest of theirs.</param>
/// <param name="CompareAt">A higher price for comparison, or null.</param>
/// <param name="Options">Size, colour and the like; none: it has no variants.</param>
/// <param name="Variants">Order one of these, by its <c>variantId</c>; none if it has no options.</param>
/// <param name="Left">How many are left, if the shop shows it; else null.</param>
/// <param name="Brand">Empty if none.</param>
/// <param name="Tags">The seller's own words for it.</param>
/// <param name="Rating">What buyers say of it; null: nothing that is shown.</param>
/// <param name="PriceValidUntil">When the sale whose price this is ends; null: none runs, or it has no end.</param>
public sealed record ShopProductBody(
    string Id,
    string Handle,
    string Title,
    string Description,
    Money Price,
    string? Category,
    bool InStock,
    ImmutableArray<PictureBody> Pictures,
    Money? CompareAt,
    ImmutableArray<OptionBody> Options,
    ImmutableArray<ShopVariantBody> Variants,
    int? Left,
    string Brand,
    ImmutableArray<string> Tags,
    ShopRatingBody? Rating,
    DateTimeOffset? PriceValidUntil
);
