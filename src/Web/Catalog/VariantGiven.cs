using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>The wanted state of a variant; a field that is left out stays unchanged.</summary>
/// <param name="Id">A variant of the product; if left out: the one with these values, or a new one.</param>
/// <param name="Values">One value of each option, in the order of the options.</param>
/// <param name="Price">If left out for a new variant: the product's price.</param>
/// <param name="Stock">Units on hand; they are counted from then on.</param>
/// <param name="Picture">The id of one of the product's pictures.</param>
/// <param name="Sale">A lower price for a time.</param>
public sealed record VariantGiven(
    string? Id = null,
    ImmutableArray<string>? Values = null,
    MoneyGiven? Price = null,
    MoneyGiven? CompareAt = null,
    bool? InStock = null,
    long? Stock = null,
    string? Sku = null,
    string? Barcode = null,
    int? Weight = null,
    string? TaxClass = null,
    string? Hsn = null,
    int? LowStock = null,
    string? Picture = null,
    SaleGiven? Sale = null
)
{
    public VariantDraft Read(string field) =>
        new(
            string.IsNullOrEmpty(Id) ? null : Id,
            Values ?? [],
            Price?.Read($"{field}.price"),
            InStock,
            Stock is < 0 ? throw new ErrorException(Problem.Field($"{field}.stock", "stock-range", "stock is 0 or more.")) : Stock,
            Picture,
            new DetailsChange(Sku, Barcode, CompareAt?.Read($"{field}.compareAt"), Weight, TaxClass, Hsn, LowStock)
            {
                Sale = Sale?.Read($"{field}.sale"),
            }
        );
}
