namespace Dukaan.Payments;

/// <summary>A refund as its gateway has it.</summary>
/// <param name="Id">The gateway's.</param>
/// <param name="Key">Ours, see <see cref="PaymentKey"/>.</param>
[GenerateSerializer, Immutable, Alias("gateway-refund")]
public sealed record GatewayRefund(string Id, string Key, RefundStatus Status, Money Amount);
