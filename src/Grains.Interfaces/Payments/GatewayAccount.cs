namespace Dukaan.Payments;

/// <summary>A seller's account at a payment gateway. Its secrets are sealed: only the process that calls the gateway opens them.</summary>
/// <param name="Gateway">The gateway's name.</param>
/// <param name="KeyId">The public half of the key.</param>
/// <param name="SealedKey">The secret half.</param>
/// <param name="SealedWebhookSecret">What the gateway signs its messages with.</param>
[GenerateSerializer, Immutable, Alias("sealed-gateway-account")]
public sealed record GatewayAccount(string Gateway, string KeyId, string SealedKey, string SealedWebhookSecret);
