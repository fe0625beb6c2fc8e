namespace Dukaan.Payments;

/// <summary>A verified message of a gateway: a payment or a refund as it was at that time.</summary>
/// <param name="Id">The gateway's id of the message.</param>
[GenerateSerializer, Immutable, Alias("gateway-notice")]
public sealed record GatewayNotice(string Id, GatewayPayment? Payment, GatewayRefund? Refund)
{
    /// <summary>Our key of the payment or refund.</summary>
    public string Key => Payment?.Key ?? Refund?.Key ?? "";
}
