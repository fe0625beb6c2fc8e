using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Payouts;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Payouts;

/// <summary>What gateways paid out in a month.</summary>
/// <param name="Month">Such as <c>2026-11</c>.</param>
/// <param name="Differences">How many lines differ from the orders, and payments are missing.</param>
/// <param name="Unsettled">Payments of orders that were placed in the month, older than ten days, and not paid out.</param>
public sealed record PayoutBody(
    string Month,
    ImmutableArray<PayoutTotal> Totals,
    int Differences,
    ImmutableArray<PayoutLineBody> Lines,
    ImmutableArray<UnsettledPayment> Unsettled
)
{
    internal static PayoutBody Of(PayoutStatement statement) =>
        new(
            QueryMonth.Write(statement.Month),
            [.. statement.Totals],
            statement.Differences,
            [.. statement.Lines.Select(PayoutLineBody.Of)],
            statement.Unsettled
        );
}
