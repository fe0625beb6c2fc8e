namespace Dukaan.Payments;

/// <summary>
/// How far a payment at a gateway is. It moves forward only; what a message says that is older than what is known changes nothing.
/// </summary>
[GenerateSerializer, Alias("gateway-status")]
public enum GatewayStatus
{
    /// <summary>The shopper has not paid yet.</summary>
    Created,

    /// <summary>The shopper did not manage to pay; they may try once more on the same page.</summary>
    Failed,

    /// <summary>The money is set aside for us, and ours once we capture it.</summary>
    Authorized,

    /// <summary>The money is ours.</summary>
    Captured,

    /// <summary>It can no longer be paid.</summary>
    Cancelled,
}
