using System.Collections.Immutable;
using Dukaan.Payouts;

namespace Dukaan.Web.Payouts;

/// <summary>What gateways paid out to a shop's bank account in a month, matched with its orders.</summary>
/// <param name="Month">Its first day, in the shop's time zone.</param>
/// <param name="Shop">The shop's name.</param>
/// <param name="Language">The shop's, BCP 47.</param>
/// <param name="Zone">The shop's time zone.</param>
/// <param name="Lines">By payout and time.</param>
/// <param name="Unsettled">Payments of orders of the month that should have been paid out, and were not.</param>
/// <param name="Now">When it was made.</param>
internal sealed record PayoutStatement(
    DateOnly Month,
    string Shop,
    string Language,
    TimeZoneInfo Zone,
    ImmutableArray<PayoutLine> Lines,
    ImmutableArray<UnsettledPayment> Unsettled,
    DateTimeOffset Now
)
{
    /// <summary>The sums in each currency.</summary>
    public IEnumerable<PayoutTotal> Totals =>
        Lines
            .GroupBy(line => line.Settled.Currency)
            .OrderBy(currency => currency.Key, StringComparer.Ordinal)
            .Select(currency => new PayoutTotal(
                currency.Key,
                currency.Sum(line => line.Settled.Gross),
                currency.Sum(line => line.Settled.Fee),
                currency.Sum(line => line.Settled.Tax),
                currency.Sum(line => line.Settled.Net)
            ));

    public int Differences => Lines.Count(line => line.Difference != PayoutDifference.None) + Unsettled.Length;
}
