using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Catalog;

/// <summary>A variant of a product with options.</summary>
/// <param name="Name">Its values as shown to people, such as <c>M / Red</c>.</param>
/// <param name="Values">One for each of the product's options.</param>
/// <param name="Stock">The number that can be ordered, if units are counted; else null.</param>
/// <param name="Picture">Its own picture; null: the product's first.</param>
/// <param name="RegularPrice">The price outside of a sale.</param>
/// <param name="Sale">A sale that runs or is planned, or null.</param>
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
    PictureBody? Picture,
    Money RegularPrice,
    SaleBody? Sale
)
{
    public static VariantBody Of(string storeId, Variant variant, long? stock) =>
        new(
            Id: variant.Id,
            Name: variant.Name,
            Values: variant.Values,
            Price: variant.Price,
            CompareAt: variant.Details.CompareAt,
            InStock: variant.InStock,
            Stock: stock,
            LowOnStock: stock <= variant.Details.LowStock,
            Sku: variant.Details.Sku,
            Barcode: variant.Details.Barcode,
            Weight: variant.Details.Weight,
            TaxClass: variant.Details.TaxClass,
            Hsn: variant.Details.Hsn,
            LowStock: variant.Details.LowStock,
            Picture: variant.Picture is { } picture ? PictureBody.Of(storeId, picture) : null,
            RegularPrice: variant.RegularPrice,
            Sale: SaleBody.Of(variant.Details.Sale)
        );
}
