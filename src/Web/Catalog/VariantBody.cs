using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Catalog;

/// <summary>One of the things that a product with options is.</summary>
/// <param name="Name">Its values for people, such as <c>M / Red</c>.</param>
/// <param name="Values">One for each of the product's options.</param>
/// <param name="Stock">What can be ordered, where units are counted; else null.</param>
/// <param name="Picture">Its own picture; null: the product's first.</param>
public sealed record VariantBody(
    string Id,
    string Name,
    ImmutableArray<string> Values,
    Money Price,
    Money? CompareAt,
    bool InStock,
    long? Stock,
    bool LowOnStock,
    string Sku,
    string Barcode,
    int Weight,
    string TaxClass,
    string Hsn,
    int? LowStock,
    PictureBody? Picture
)
{
    public static VariantBody Of(string storeId, Variant variant, long? stock) =>
        new(
            variant.Id,
            variant.Name,
            variant.Values,
            variant.Price,
            variant.Details.CompareAt,
            variant.InStock,
            stock,
            stock <= variant.Details.LowStock,
            variant.Details.Sku,
            variant.Details.Barcode,
            variant.Details.Weight,
            variant.Details.TaxClass,
            variant.Details.Hsn,
            variant.Details.LowStock,
            variant.Picture is { } picture ? PictureBody.Of(storeId, picture) : null
        );
}
