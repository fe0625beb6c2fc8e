namespace Dukaan.Web.Payments;

/// <summary>A shop's account at the payment gateway.</summary>
/// <param name="KeyId">The public half of its key.</param>
/// <param name="Key">The secret half; null keeps the present one. It is never shown again.</param>
/// <param name="WebhookSecret">The secret with which the gateway signs its messages; likewise.</param>
/// <param name="Offered">Whether shoppers can choose to pay online; true unless given.</param>
public sealed record GatewayAccountGiven(string? KeyId, string? Key, string? WebhookSecret, bool? Offered);
