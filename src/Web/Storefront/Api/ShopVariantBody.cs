using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Pages;

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
)
{
    public static ShopVariantBody Of(StoreProfile store, Variant variant) =>
        new(
            variant.Id,
            variant.Name,
            variant.Values,
            variant.Price,
            variant.Details.CompareAt,
            variant.InStock,
            variant.Picture is { } picture ? PictureBody.Of(store.StoreId, picture) : null,
            LowStockNotice.Of(store, variant),
            OfferData.PriceEnds(variant.Details)
        );
}
