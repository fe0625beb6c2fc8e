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
            DiscountKind.Percent => $"{PricingTexts.Rate(discount.Value)} % off",
            DiscountKind.Amount => $"{Amount(discount.Value)} off",
            _ => "Free delivery",
        };
        var from = discount.Minimum > 0 ? $" from {Amount(discount.Minimum)}" : "";
        return $"{what}{from} · {discount.Code ?? "automatic"}";
    }
}
