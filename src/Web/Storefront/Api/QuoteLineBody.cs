using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Api;

/// <summary>A line at the current price.</summary>
/// <param name="VariantId">The variant; null if the product has none.</param>
/// <param name="Variant">Its values, such as <c>M / Red</c>; empty if the product has none.</param>
/// <param name="Price">The unit price.</param>
/// <param name="Total">Price × quantity.</param>
/// <param name="Discount">Its share of the discount.</param>
/// <param name="Taxable">Total − discount, without the tax if prices include it.</param>
public sealed record QuoteLineBody(
    string ProductId,
    string? VariantId,
    string Title,
    string Variant,
    Money Price,
    int Quantity,
    Money Total,
    Money Discount,
    Money Taxable,
    ImmutableArray<TaxTotalBody> Taxes
)
{
    public static QuoteLineBody Of(PricedLine priced, string? language) =>
        new(
            ProductId: priced.Line.ProductId,
            VariantId: priced.Line.VariantId,
            Title: priced.Line.TitleIn(language) ?? priced.Line.Title,
            Variant: priced.Line.VariantIn(language) ?? priced.Line.Variant,
            Price: priced.Line.Price,
            Quantity: priced.Line.Quantity,
            Total: priced.Line.Total,
            Discount: priced.Discount,
            Taxable: priced.Taxable,
            Taxes: [.. priced.Taxes.Select(tax => TaxTotalBody.Of(tax, priced.Taxable))]
        );
}
