using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Pictures;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Orders;

/// <summary>A line of an order in the API: as ordered, independent of later changes of the product.</summary>
/// <param name="Line">Its number in the order, from 1, used in steps.</param>
/// <param name="Price">The unit price.</param>
/// <param name="Quantity">The present quantity; 0: removed.</param>
/// <param name="Total">Price × quantity.</param>
public sealed record OrderLineBody(int Line, string ProductId, string Title, PictureBody? Picture, Money Price, int Quantity, Money Total)
{
    /// <summary>The variant; null if the product has none.</summary>
    public string? VariantId { get; init; }

    /// <summary>Its values, such as <c>M / Red</c>; empty if the product has none.</summary>
    public string Variant { get; init; } = "";

    public string Sku { get; init; } = "";

    public string Hsn { get; init; } = "";

    /// <summary>Its share of the order's discount.</summary>
    public required Money Discount { get; init; }

    /// <summary>Total − discount, without the tax if prices include it.</summary>
    public required Money Taxable { get; init; }

    public ImmutableArray<TaxTotalBody> Taxes { get; init; } = [];

    /// <summary>Of a bundle, what each piece is made of.</summary>
    public ImmutableArray<OrderPartBody> Parts { get; init; } = [];

    public static ImmutableArray<OrderLineBody> Of(OrderView order) => [.. order.Lines.Select((line, i) => Of(order.StoreId, line, i + 1))];

    private static OrderLineBody Of(string storeId, OrderLine line, int number) =>
        new(
            number,
            line.ProductId,
            line.Title,
            line.Picture is { Length: > 0 } picture ? PictureBody.Of(storeId, picture) : null,
            line.Price,
            line.Quantity,
            line.Total
        )
        {
            VariantId = line.VariantId,
            Variant = line.Variant,
            Sku = line.Details.Sku,
            Hsn = line.Details.Hsn,
            Discount = line.Discount,
            Taxable = line.Taxable,
            Taxes = [.. line.Taxes.Select(tax => TaxTotalBody.Of(tax, line.Taxable))],
            Parts =
            [
                .. line.Parts.Select(part => new OrderPartBody(part.ProductId, part.VariantId, part.Title, part.Variant, part.Quantity)),
            ],
        };
}
