using System.Text.Json.Serialization;

namespace Dukaan.Payments;

/// <summary>
/// A seller's account at a payment gateway. Its secrets are encrypted; only the process that calls the gateway decrypts them.
/// </summary>
/// <param name="Gateway">The gateway's name.</param>
/// <param name="KeyId">The public half of the key.</param>
/// <param name="SealedKey">The secret half.</param>
/// <param name="SealedWebhookSecret">The secret with which the gateway signs its messages.</param>
[GenerateSerializer, Immutable, Alias("sealed-gateway-account")]
public sealed record GatewayAccount(string Gateway, string KeyId, string SealedKey, string SealedWebhookSecret)
{
    /// <summary>Names the account in a payment, so that its refund goes to where the money came from.</summary>
    [JsonIgnore]
    public string Reference => $"{Gateway}:{KeyId}";
}
