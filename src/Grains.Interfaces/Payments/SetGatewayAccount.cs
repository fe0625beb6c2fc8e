namespace Dukaan.Payments;

/// <summary>Sets a store's account at the payment gateway, and offers online payment with it.</summary>
/// <param name="KeyId">1 to 120 visible characters.</param>
/// <param name="SealedKey">Sealed before it travels; null keeps the one there is.</param>
/// <param name="SealedWebhookSecret">Likewise.</param>
/// <param name="Offered">Whether shoppers can choose it.</param>
[GenerateSerializer, Immutable, Alias("set-gateway-account")]
public sealed record SetGatewayAccount(string OperationId, string KeyId, string? SealedKey, string? SealedWebhookSecret, bool Offered);
