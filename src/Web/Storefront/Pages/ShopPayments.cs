using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Stores;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The payment methods of a shop.</summary>
internal static class ShopPayments
{
    /// <summary>The payment methods, the most likely first.</summary>
    public static ImmutableArray<PaymentMethod> Offered(StoreProfile store) =>
        [
            .. Enum.GetValues<PaymentMethod>()
                .Where(method =>
                    method switch
                    {
                        PaymentMethod.CashOnDelivery => store.CashOnDelivery,
                        PaymentMethod.Upi => store.OffersUpi,
                        PaymentMethod.Online => store.OnlinePayment,
                        _ => false,
                    }
                ),
        ];
}
