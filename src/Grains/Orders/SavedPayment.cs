using System.Text.Json.Serialization;
using Dukaan.Payments;

namespace Dukaan.Orders;

/// <summary>One payment of an order at the gateway.</summary>
/// <param name="Id">Ours, unique in the order: <c>p1</c>.</param>
/// <param name="Amount">In minor units of the order's currency.</param>
/// <param name="GatewayId">The gateway's id, once it is known.</param>
/// <param name="Url">Where the shopper pays it.</param>
/// <param name="Failed">Whether a try of the shopper has failed.</param>
/// <param name="Account">The account it is paid to (<see cref="GatewayAccount.Reference"/>), once it is known; null if an earlier release
/// wrote it.</param>
public sealed record SavedPayment(
    string Id,
    long Amount,
    PaymentStage Stage,
    string? GatewayId = null,
    string? Url = null,
    bool Failed = false,
    string? Account = null
)
{
    [JsonIgnore]
    public bool IsOver => Stage is PaymentStage.Taken or PaymentStage.Closed;

    /// <summary>Whether a request to the gateway is pending.</summary>
    [JsonIgnore]
    public bool IsOwed => Stage is PaymentStage.Starting or PaymentStage.Taking or PaymentStage.Closing;

    public GatewayPayment At(string orderId, string currency) =>
        new(GatewayId ?? "", PaymentKey.Of(orderId, Id), GatewayStatus.Created, new Money(Amount, currency), Url);
}
