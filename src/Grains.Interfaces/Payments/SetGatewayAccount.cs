namespace Dukaan.Payments;

/// <summary>Sets a store's account at the payment gateway, and enables online payment with it.</summary>
/// <param name="KeyId">1 to 120 visible characters.</param>
/// <param name="SealedKey">Encrypted before it is sent; null keeps the one that was entered with this key id.</param>
/// <param name="SealedWebhookSecret">Likewise.</param>
/// <param name="Offered">Whether shoppers can choose it.</param>
/// <param name="Gateway">Its name; null: that of the present account, or the first one there is.</param>
[GenerateSerializer, Immutable, Alias("set-gateway-account")]
public sealed record SetGatewayAccount(
    string OperationId,
    string KeyId,
    string? SealedKey,
    string? SealedWebhookSecret,
    bool Offered,
    string? Gateway = null
)
{
    /// <summary>
    /// Whether who pays by UPI gets a code of their order from the gateway, which tells when it is paid; null leaves it as it is. Of a
    /// gateway that has no codes it is off.
    /// </summary>
    [Id(0)]
    public bool? UpiCodes { get; init; }
}
