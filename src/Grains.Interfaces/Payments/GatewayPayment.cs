namespace Dukaan.Payments;

/// <summary>A payment as the gateway reports it.</summary>
/// <param name="Id">The gateway's id, by which it is asked about the payment; empty where a message does not say it.</param>
/// <param name="Key">Our key, see <see cref="PaymentKey"/>.</param>
/// <param name="Amount">The amount to pay.</param>
/// <param name="Url">The gateway's own page, where the shopper pays, so that card numbers never reach us.</param>
/// <param name="Refunded">What the gateway refunded of it, whoever requested that; null: not reported.</param>
/// <param name="Captured">What was captured of it, if that can be less than the amount; null: all.</param>
/// <param name="Reference">The id under which the seller finds the money in the gateway's own pages; null: <paramref name="Id"/>.</param>
[GenerateSerializer, Immutable, Alias("gateway-payment")]
public sealed record GatewayPayment(
    string Id,
    string Key,
    GatewayStatus Status,
    Money Amount,
    string? Url = null,
    Money? Refunded = null,
    Money? Captured = null,
    string? Reference = null
)
{
    /// <summary>
    /// What came besides of a code that is paid once: its money has to be entered, too. Null: what is paid is no code, and takes no more
    /// than its amount.
    /// </summary>
    [Id(0)]
    public ImmutableArray<ReceivedMoney>? More { get; init; }
}
