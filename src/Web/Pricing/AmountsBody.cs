using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>
/// What an order costs, and why. Total = subtotal − discount + delivery.charge, plus the tax if prices do not include it.
/// </summary>
/// <param name="Subtotal">Price × quantity of all lines.</param>
/// <param name="Discount">Off the goods.</param>
/// <param name="Tax">The sum of the taxes.</param>
/// <param name="TaxIncluded">Whether prices include the tax.</param>
/// <param name="PlaceOfSupply">As printed on documents, such as <c>Karnataka (29)</c>; null if the tax has none.</param>
public sealed record AmountsBody(
    Money Subtotal,
    Money Discount,
    ImmutableArray<AppliedDiscountBody> Discounts,
    DeliveryChargeBody Delivery,
    ImmutableArray<TaxTotalBody> Taxes,
    Money Tax,
    bool TaxIncluded,
    Money Total,
    string? PlaceOfSupply
)
{
    public static AmountsBody Of(OrderAmounts amounts) =>
        new(
            amounts.Subtotal,
            amounts.Discount,
            [.. amounts.Discounts.Select(one => new AppliedDiscountBody(one.Title, one.Code, one.Kind, one.Amount))],
            new DeliveryChargeBody(
                amounts.Delivery.Method,
                amounts.Delivery.Known,
                amounts.Delivery.Zone,
                amounts.Delivery.Note,
                amounts.Delivery.Fee,
                amounts.Delivery.Discount,
                amounts.Delivery.Charge
            ),
            [.. amounts.Taxes.Select(TaxTotalBody.Of)],
            amounts.Tax,
            amounts.TaxIncluded,
            amounts.Total,
            SupplyText.Of(amounts.Supply, "en")
        );
}
