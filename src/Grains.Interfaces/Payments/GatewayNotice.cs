namespace Dukaan.Payments;

/// <summary>
/// A verified message of a gateway: a payment, a refund or a dispute as it was at that time. Where the message does not carry our key, the
/// gateway is asked for it before the order is told.
/// </summary>
/// <param name="Id">The gateway's id of the message.</param>
/// <param name="Gateway">Who sent it; null if an earlier release kept it.</param>
[GenerateSerializer, Immutable, Alias("gateway-notice")]
public sealed record GatewayNotice(
    string Id,
    GatewayPayment? Payment,
    GatewayRefund? Refund,
    GatewayDispute? Dispute = null,
    string? Gateway = null
)
{
    /// <summary>Our key of the payment or refund; empty: the message does not carry it.</summary>
    public string Key => Payment?.Key ?? Refund?.Key ?? Dispute?.Key ?? "";
}
