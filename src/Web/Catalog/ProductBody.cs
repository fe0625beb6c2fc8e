using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Catalog;

/// <summary>A product as its sellers see it in the API.</summary>
/// <param name="Price">For a product with variants: the lowest of theirs.</param>
/// <param name="Category">Its category's name, or null.</param>
/// <param name="Stock">The number that can be ordered, if units are counted; else null. For a product with variants: of the counted
/// ones.</param>
/// <param name="Version">The shop's version at which it last changed; also the ETag.</param>
/// <param name="CompareAt">A higher price to show crossed out, or null.</param>
/// <param name="LowOnStock">Whether the product or one of its variants is at or below its low-stock threshold.</param>
/// <param name="Weight">In grams; 0: unknown.</param>
/// <param name="TaxClass">The id of one of the shop's tax classes; empty: the standard rate.</param>
/// <param name="LowStock">The low-stock threshold at which the seller is warned, or null.</param>
/// <param name="Brand">Empty if none.</param>
/// <param name="Tags">What collections by rule can go by; customers do not see them.</param>
/// <param name="Related">Ids of the products that the seller wants to be shown with it.</param>
/// <param name="Options">The options; none: the product has no variants.</param>
/// <param name="Variants">In order; none if it has no options.</param>
/// <param name="RegularPrice">The price outside of a sale; for a product with variants: the lowest of theirs.</param>
/// <param name="Sale">A sale that runs or is planned, or null. Variants have their own.</param>
/// <param name="PublishAt">When the hidden product is shown by itself, or null.</param>
/// <param name="Parts">What a bundle is made of; empty: it is none.</param>
/// <param name="GiftCard">Whether it is a gift card that customers buy.</param>
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
    string Brand,
    ImmutableArray<string> Tags,
    ImmutableArray<string> Related,
    ImmutableArray<OptionBody> Options,
    ImmutableArray<VariantBody> Variants,
    Money RegularPrice,
    SaleBody? Sale,
    DateTimeOffset? PublishAt,
    ImmutableArray<BundlePartBody> Parts,
    bool GiftCard
)
{
    /// <param name="left">The available units, by the id under which they are counted (<see cref="ProductStock"/>).</param>
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
            Brand: product.Brand,
            Tags: product.Tags,
            Related: product.Related,
            Options: [.. product.Options.Select(OptionBody.Of)],
            Variants: variants,
            RegularPrice: product.RegularPrice,
            Sale: SaleBody.Of(product.Details.Sale),
            PublishAt: product.PublishAt,
            Parts: BundlePartBody.Of(product.Parts),
            GiftCard: product.IsGiftCard
        );
    }
}
