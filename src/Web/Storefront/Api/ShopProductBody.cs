using System.Collections.Immutable;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A product as the shopper's API shows it.</summary>
/// <param name="Category">Its category's name, or null.</param>
/// <param name="Price">Of a product with variants, their lowest.</param>
/// <param name="CompareAt">A higher price it is compared with, or null.</param>
/// <param name="Options">Size, colour and alike; none where it is sold as one thing.</param>
/// <param name="Variants">Order one of these, by its <c>variantId</c>; none where it has no options.</param>
/// <param name="Left">How many are left, where the shop says so; else null.</param>
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
    int? Left
);
