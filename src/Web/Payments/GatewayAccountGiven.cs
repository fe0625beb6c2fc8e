namespace Dukaan.Web.Payments;

/// <summary>A shop's account at a payment gateway.</summary>
/// <param name="KeyId">The public half of its key: Razorpay's key id, Stripe's publishable key.</param>
/// <param name="Key">The secret half; null keeps the one that was entered with this key id. It is never shown again.</param>
/// <param name="WebhookSecret">The secret with which the gateway signs its messages; likewise.</param>
/// <param name="Offered">Whether shoppers can choose to pay online; true unless given.</param>
/// <param name="Gateway">One of <c>gateways</c>; null: where the present account is.</param>
/// <param name="UpiCodes">Whether who pays by UPI gets a code of their order from the gateway, which marks the order as paid; null leaves
/// it as it is. Razorpay makes such codes, in rupees.</param>
public sealed record GatewayAccountGiven(
    string? KeyId,
    string? Key,
    string? WebhookSecret,
    bool? Offered,
    string? Gateway = null,
    bool? UpiCodes = null
);
