namespace Dukaan.Payments;

/// <summary>A dispute (chargeback) as the gateway reports it: the payer's bank asks for the money back.</summary>
/// <param name="Id">The gateway's id.</param>
/// <param name="Key">Our key of the disputed payment, see <see cref="PaymentKey"/>; empty if the message does not carry it.</param>
/// <param name="PaymentId">The gateway's id by which the payment can be found.</param>
/// <param name="Reason">The gateway's code of the reason.</param>
[GenerateSerializer, Immutable, Alias("gateway-dispute")]
public sealed record GatewayDispute(string Id, string Key, string PaymentId, DisputeStatus Status, Money Amount, string Reason);
