using System.Collections.Immutable;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A variant in the shopper's API.</summary>
/// <param name="Name">Its values as shown to people, such as <c>M / Red</c>.</param>
/// <param name="Values">One for each of the product's options.</param>
/// <param name="CompareAt">A higher price for comparison, or null.</param>
/// <param name="Picture">Its own picture; null: the product's first.</param>
/// <param name="Left">How many are left, if the shop shows it; else null.</param>
/// <param name="PriceValidUntil">When the sale whose price this is ends; null: none runs, or it has no end.</param>
public sealed record ShopVariantBody(
    string Id,
    string Name,
    ImmutableArray<string> Values,
    Money Price,
    Money? CompareAt,
    bool InStock,
    PictureBody? Picture,
    int? Left,
    DateTimeOffset? PriceValidUntil
);
