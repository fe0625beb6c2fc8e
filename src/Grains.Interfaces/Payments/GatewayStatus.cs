namespace Dukaan.Payments;

/// <summary>The state of a payment at a gateway. It only moves forward: an outdated message changes nothing.</summary>
[GenerateSerializer, Alias("gateway-status")]
public enum GatewayStatus
{
    /// <summary>The shopper has not paid yet.</summary>
    Created,

    /// <summary>The shopper failed to pay; they may try again on the same page.</summary>
    Failed,

    /// <summary>The money is authorized, and ours once we capture it.</summary>
    Authorized,

    /// <summary>The money is ours.</summary>
    Captured,

    /// <summary>It can no longer be paid.</summary>
    Cancelled,
}
