namespace Dukaan.Orders;

/// <summary>How an order is paid.</summary>
[GenerateSerializer, Alias("payment-method")]
public enum PaymentMethod
{
    /// <summary>Cash on delivery; <c>cod</c> in the API.</summary>
    CashOnDelivery,

    /// <summary>To the seller's UPI address, by link or QR code; <c>upi</c> in the API. The seller confirms the payment. Where the
    /// gateway makes UPI codes, an order that asks for it is paid online instead.</summary>
    Upi,

    /// <summary>
    /// On a payment gateway's own page, by card, UPI or other means; <c>online</c> in the API. The gateway confirms the payment.
    /// </summary>
    Online,
}
