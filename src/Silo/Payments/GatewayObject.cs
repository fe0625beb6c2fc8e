using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments;

/// <summary>A payment or a refund as the gateway writes it in JSON.</summary>
/// <param name="Key">Ours.</param>
/// <param name="Status">Of a payment <c>created</c>, <c>failed</c>, <c>authorized</c>, <c>captured</c>, <c>cancelled</c>; of a refund
/// <c>pending</c>, <c>done</c>, <c>failed</c>.</param>
/// <param name="Amount">In minor units.</param>
/// <param name="Url">Of a payment, the page where it is paid.</param>
/// <param name="AmountRefunded">Of a payment, what was given back of it, in minor units; null: not said.</param>
public sealed record GatewayObject(
    string Id,
    string Key,
    string Status,
    long Amount,
    string Currency,
    string? Url = null,
    long? AmountRefunded = null
)
{
    /// <summary>Whether nothing in it is more than text.</summary>
    public bool IsText => new[] { Id, Key, Status, Currency, Url }.All(text => !ControlCharacters.In(text));

    public GatewayPayment? Payment =>
        EnumNames.TryRead<GatewayStatus>(Status, out var status) && Id is not null && Key is not null && Currency is not null
            ? new GatewayPayment(
                Id,
                Key,
                status,
                new Money(Amount, Currency),
                Url,
                AmountRefunded is { } refunded ? new Money(refunded, Currency) : null
            )
            : null;

    public GatewayRefund? Refund =>
        EnumNames.TryRead<RefundStatus>(Status, out var status) && Id is not null && Key is not null && Currency is not null
            ? new GatewayRefund(Id, Key, status, new Money(Amount, Currency))
            : null;
}
