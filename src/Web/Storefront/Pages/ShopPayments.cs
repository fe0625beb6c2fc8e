using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Stores;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>How a shop can be paid.</summary>
internal static class ShopPayments
{
    /// <summary>The methods a shop takes, the likeliest first.</summary>
    public static ImmutableArray<PaymentMethod> Offered(StoreProfile store) =>
        [
            .. Enum.GetValues<PaymentMethod>()
                .Where(method =>
                    method switch
                    {
                        PaymentMethod.CashOnDelivery => store.CashOnDelivery,
                        PaymentMethod.Upi => store.Vpa is not null,
                        PaymentMethod.Online => store.OnlinePayment,
                        _ => false,
                    }
                ),
        ];
}
