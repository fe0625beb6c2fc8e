using Dukaan.Payments;
using Dukaan.Payouts;
using Dukaan.Values;

namespace Dukaan.Web.Payouts;

/// <summary>A line of a payout.</summary>
/// <param name="Kind"><c>payment</c>, <c>refund</c>, <c>dispute</c> or <c>other</c>.</param>
/// <param name="Reference">The gateway's id of the payment or refund.</param>
/// <param name="OrderId">Null: no order of the shop.</param>
/// <param name="Gross">Negative: money that left.</param>
/// <param name="Fee">The gateway's fee, without tax.</param>
/// <param name="Tax">On the fee.</param>
/// <param name="Net">What was paid out of it.</param>
/// <param name="Difference">How it differs from the order's history: <c>none</c>, <c>unknown-order</c>, <c>not-in-history</c>,
/// <c>other-amount</c>, <c>does-not-add-up</c>.</param>
public sealed record PayoutLineBody(
    SettledKind Kind,
    string Reference,
    string? OrderId,
    long? OrderNumber,
    Money Gross,
    Money Fee,
    Money Tax,
    Money Net,
    DateTimeOffset At,
    string Payout,
    string BankReference,
    DateTimeOffset PaidOutAt,
    PayoutDifference Difference
)
{
    internal static PayoutLineBody Of(PayoutLine line)
    {
        var its = line.Settled;
        return new PayoutLineBody(
            its.Kind,
            its.Reference,
            line.OrderId,
            line.OrderId is null ? null : line.OrderNumber,
            new Money(its.Gross, its.Currency),
            new Money(its.Fee, its.Currency),
            new Money(its.Tax, its.Currency),
            new Money(its.Net, its.Currency),
            its.At,
            its.Settlement,
            its.BankReference,
            its.SettledAt,
            line.Difference
        );
    }
}
