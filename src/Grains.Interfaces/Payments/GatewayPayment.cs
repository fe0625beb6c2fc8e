namespace Dukaan.Payments;

/// <summary>A payment as the gateway reports it.</summary>
/// <param name="Id">The gateway's id.</param>
/// <param name="Key">Our key, see <see cref="PaymentKey"/>.</param>
/// <param name="Amount">The amount to pay.</param>
/// <param name="Url">The gateway's own page, where the shopper pays, so that card numbers never reach us.</param>
/// <param name="Refunded">What the gateway refunded of it, whoever requested that; null: not reported.</param>
[GenerateSerializer, Immutable, Alias("gateway-payment")]
public sealed record GatewayPayment(string Id, string Key, GatewayStatus Status, Money Amount, string? Url = null, Money? Refunded = null);
