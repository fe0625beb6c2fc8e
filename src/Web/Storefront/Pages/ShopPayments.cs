using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Stores;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>How a shop can be paid.</summary>
internal static class ShopPayments
{
    /// <summary>The methods a shop takes, the likeliest first.</summary>
    public static ImmutableArray<PaymentMethod> Offered(StoreProfile store) => (store.CashOnDelivery, store.Vpa is not null) switch
    {
        (true, true) => [PaymentMethod.CashOnDelivery, PaymentMethod.Upi],
        (true, false) => [PaymentMethod.CashOnDelivery],
        (false, true) => [PaymentMethod.Upi],
        _ => [],
    };
}
