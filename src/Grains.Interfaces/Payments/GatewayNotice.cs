namespace Dukaan.Payments;

/// <summary>What a gateway told us, verified: a payment or a refund as it was then.</summary>
/// <param name="Id">The gateway's id of the message.</param>
[GenerateSerializer, Immutable, Alias("gateway-notice")]
public sealed record GatewayNotice(string Id, GatewayPayment? Payment, GatewayRefund? Refund)
{
    /// <summary>Our key of what it is about.</summary>
    public string Key => Payment?.Key ?? Refund?.Key ?? "";
}
