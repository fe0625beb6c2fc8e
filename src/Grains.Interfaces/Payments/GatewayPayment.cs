namespace Dukaan.Payments;

/// <summary>A payment as its gateway has it.</summary>
/// <param name="Id">The gateway's.</param>
/// <param name="Key">Ours, see <see cref="PaymentKey"/>.</param>
/// <param name="Amount">What it is for.</param>
/// <param name="Url">The gateway's own page, where the shopper pays. No card number ever comes near us.</param>
/// <param name="Refunded">What the gateway gave back of it, whoever asked for that; null: it does not say.</param>
[GenerateSerializer, Immutable, Alias("gateway-payment")]
public sealed record GatewayPayment(string Id, string Key, GatewayStatus Status, Money Amount, string? Url = null, Money? Refunded = null);
