using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>Validates the details of products and variants.</summary>
public static class ItemRules
{
    public const int MaxCode = 40;
    public const int MaxWeight = 1_000_000;
    public const int MaxLowStock = 1_000_000;

    private const int MinHsn = 4;
    private const int MaxHsn = 8;
    private const int MaxTaxClass = 30;

    /// <summary>The changed details, or what is wrong with the change.</summary>
    /// <param name="prefix">Before each field's name: empty, or <c>variants[2].</c>.</param>
    public static Result<ItemDetails> Apply(ItemDetails now, DetailsChange? change, string currency, string prefix = "")
    {
        if (change is null)
        {
            return now;
        }

        change = change with { Hsn = change.Hsn is { } typed ? InputNormalizer.Compact(typed) : null };
        var sku = TypedText.Line($"{prefix}sku", change.Sku is { } newSku ? InputNormalizer.Normalize(newSku) : now.Sku, 0, MaxCode);
        var barcode = TypedText.Line(
            $"{prefix}barcode",
            change.Barcode is { } newBarcode ? InputNormalizer.Normalize(newBarcode) : now.Barcode,
            0,
            MaxCode
        );
        var error = sku.Error
            ?? barcode.Error
            ?? (
                change switch
                {
                    { CompareAt: { Amount: not 0 } compareAt } when compareAt.Currency != currency => Error.Invalid(
                        $"{prefix}compareAt",
                        "currency",
                        $"This shop's prices are in {currency}."
                    ),
                    { CompareAt.Amount: < 0 or > Money.Max } => Error.Invalid(
                        $"{prefix}compareAt",
                        "price",
                        "A price to compare with is more than zero."
                    ),
                    { Weight: < 0 or > MaxWeight } => Error.Invalid($"{prefix}weight", "weight", "A weight is 0 to 1,000,000 grams."),
                    { LowStock: < -1 or > MaxLowStock } => Error.Invalid(
                        $"{prefix}lowStock",
                        "low-stock",
                        "The mark is 0 to 1,000,000 units."
                    ),
                    { Hsn: { Length: > 0 } hsn } when hsn.Length is < MinHsn or > MaxHsn || !hsn.All(char.IsAsciiDigit) => Error.Invalid(
                        $"{prefix}hsn",
                        "hsn",
                        "An HSN code has 4 to 8 digits."
                    ),
                    { TaxClass: { Length: > 0 } taxClass } when taxClass.Length > MaxTaxClass || !Pricing.TaxRules.IsClassId(taxClass) =>
                        Error.Invalid($"{prefix}taxClass", "tax-class", "Name one of the shop's tax classes by its id."),
                    _ => null,
                }
            );
        return error is not null
            ? error
            : new ItemDetails(
                sku.Value!,
                barcode.Value!,
                change.CompareAt is { } price ? (price.Amount == 0 ? null : price) : now.CompareAt,
                change.Weight ?? now.Weight,
                change.TaxClass ?? now.TaxClass,
                change.Hsn ?? now.Hsn,
                change.LowStock is { } mark ? (mark < 0 ? null : mark) : now.LowStock
            )
            {
                Sale = change.Sale switch
                {
                    null => now.Sale,
                    { Price.Amount: 0 } => null,
                    var sale => new SalePrice(sale.Price, sale.From, sale.Until),
                },
            };
    }

    /// <summary>The details of a variant, with those of its product where it has none of its own.</summary>
    public static ItemDetails Of(Product product, Variant? variant) =>
        variant is null
            ? product.Details
            : variant.Details with
            {
                Weight = variant.Details.Weight > 0 ? variant.Details.Weight : product.Details.Weight,
                TaxClass = variant.Details.TaxClass.Length > 0 ? variant.Details.TaxClass : product.Details.TaxClass,
                Hsn = variant.Details.Hsn.Length > 0 ? variant.Details.Hsn : product.Details.Hsn,
                LowStock = variant.Details.LowStock ?? product.Details.LowStock,
            };
}
