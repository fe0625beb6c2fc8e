using Dukaan.Orders;

namespace Dukaan.Web.Orders;

/// <summary>Payment methods as the API names them: <c>cod</c>, <c>upi</c> and <c>online</c>.</summary>
public static class PaymentNames
{
    public static string Of(PaymentMethod method) =>
        method switch
        {
            PaymentMethod.CashOnDelivery => "cod",
            PaymentMethod.Upi => "upi",
            PaymentMethod.Online => "online",
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "A payment method without a name in the API."),
        };

    /// <summary>The method of a name, or null if there is none.</summary>
    public static PaymentMethod? Read(string? name) =>
        name switch
        {
            "cod" => PaymentMethod.CashOnDelivery,
            "upi" => PaymentMethod.Upi,
            "online" => PaymentMethod.Online,
            _ => null,
        };
}
