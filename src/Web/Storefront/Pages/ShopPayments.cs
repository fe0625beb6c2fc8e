using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Stores;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>How a shop can be paid, and what the API calls it.</summary>
internal static class ShopPayments
{
    public const string CashOnDelivery = "cod";
    public const string Upi = "upi";

    /// <summary>The methods a shop takes, the likeliest first.</summary>
    public static ImmutableArray<PaymentMethod> Offered(StoreProfile store) => (store.CashOnDelivery, store.Vpa is not null) switch
    {
        (true, true) => [PaymentMethod.CashOnDelivery, PaymentMethod.Upi],
        (true, false) => [PaymentMethod.CashOnDelivery],
        (false, true) => [PaymentMethod.Upi],
        _ => [],
    };

    public static string Name(PaymentMethod method) => method == PaymentMethod.Upi ? Upi : CashOnDelivery;

    public static PaymentMethod? Read(string? name) => name switch
    {
        CashOnDelivery => PaymentMethod.CashOnDelivery,
        Upi => PaymentMethod.Upi,
        _ => null,
    };
}
