using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>Texts that describe a discount.</summary>
internal static class DiscountLabels
{
    public static string Of(SellerContext seller, Discount discount)
    {
        string Amount(long amount) => seller.Amount(new Money(amount, seller.Shop.Currency));
        var what = discount.Kind switch
        {
            DiscountKind.Percent => seller.Texts.Discounts.RateOff(PricingTexts.Rate(discount.Value)),
            DiscountKind.Amount => seller.Texts.Discounts.SumOff(Amount(discount.Value)),
            _ => seller.Texts.Discounts.FreeDelivery,
        };
        var from = discount.Minimum > 0 ? $" {seller.Texts.Discounts.FromAmount(Amount(discount.Minimum))}" : "";
        return $"{what}{from} · {discount.Code ?? seller.Texts.Discounts.Automatic}";
    }
}
