namespace Dukaan.Payments;

/// <summary>A refund as the gateway reports it.</summary>
/// <param name="Id">The gateway's id.</param>
/// <param name="Key">Our key, see <see cref="PaymentKey"/>.</param>
[GenerateSerializer, Immutable, Alias("gateway-refund")]
public sealed record GatewayRefund(string Id, string Key, RefundStatus Status, Money Amount);
