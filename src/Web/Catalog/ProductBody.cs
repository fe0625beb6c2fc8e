using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Catalog;

/// <summary>A product as its sellers see it in the API.</summary>
/// <param name="Price">Of a product with variants, their lowest.</param>
/// <param name="Category">Its category's name, or null.</param>
/// <param name="Stock">What can be ordered, where units are counted; else null. Of a product with variants: of those that are
/// counted.</param>
/// <param name="Version">The shop's version at which it last changed; also the ETag.</param>
/// <param name="CompareAt">A higher price to show struck through, or null.</param>
/// <param name="LowOnStock">Whether no more are left than its mark, or of one of its variants than theirs.</param>
/// <param name="Weight">In grams; 0: not said.</param>
/// <param name="TaxClass">The id of one of the shop's tax classes; empty: the standard rate.</param>
/// <param name="LowStock">The mark at which the seller wants to be told, or null.</param>
/// <param name="Options">What it can be had in; none: it is one thing.</param>
/// <param name="Variants">In their order; none where it has no options.</param>
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
    long Version,
    Money? CompareAt,
    bool LowOnStock,
    string Sku,
    string Barcode,
    int Weight,
    string TaxClass,
    string Hsn,
    int? LowStock,
    ImmutableArray<OptionBody> Options,
    ImmutableArray<VariantBody> Variants
)
{
    /// <param name="left">What is left of it, by the id under which it is counted (<see cref="ProductStock"/>).</param>
    public static ProductBody Of(string storeId, Product product, string? category, IReadOnlyDictionary<string, long> left)
    {
        long? Left(string id) => left.TryGetValue(id, out var units) ? units : null;
        ImmutableArray<VariantBody> variants =
        [
            .. product.Variants.Select(variant =>
                VariantBody.Of(
                    storeId,
                    variant with
                    {
                        Details = variant.Details with { LowStock = variant.Details.LowStock ?? product.Details.LowStock },
                    },
                    Left(variant.Id)
                )
            ),
        ];
        return new ProductBody(
            Id: product.Id,
            Handle: product.Handle,
            Title: product.Title,
            Description: product.Description,
            Price: product.Price,
            Category: category,
            CategoryId: product.CategoryId,
            InStock: product.InStock,
            Stock: product.Variants.Length > 0 ? (left.Count > 0 ? left.Values.Sum() : null) : Left(product.Id),
            Visible: product.Visible,
            Pictures: [.. product.Pictures.Select(picture => PictureBody.Of(storeId, picture))],
            CreatedAt: product.CreatedAt,
            Version: product.Version,
            CompareAt: product.Details.CompareAt,
            LowOnStock: variants.Length > 0 ? variants.Any(variant => variant.LowOnStock) : Left(product.Id) <= product.Details.LowStock,
            Sku: product.Details.Sku,
            Barcode: product.Details.Barcode,
            Weight: product.Details.Weight,
            TaxClass: product.Details.TaxClass,
            Hsn: product.Details.Hsn,
            LowStock: product.Details.LowStock,
            Options: [.. product.Options.Select(OptionBody.Of)],
            Variants: variants
        );
    }
}
