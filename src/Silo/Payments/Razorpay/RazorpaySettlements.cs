using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Payments;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>Reads the settlement report (<c>settlements/recon/combined</c>), which Razorpay keeps by months.</summary>
internal static class RazorpaySettlements
{
    private const int PageSize = 1000;
    private const int MaxPages = 20;

    public static async Task<ImmutableArray<SettledLine>> Read(
        RazorpayHttp http,
        GatewayAccount account,
        DateTimeOffset from,
        DateTimeOffset to
    )
    {
        var lines = ImmutableArray.CreateBuilder<SettledLine>();
        // Razorpay's months are India's; a day more on each side misses none.
        for (var month = First(from.AddDays(-1)); month <= to.AddDays(1); month = month.AddMonths(1))
        {
            for (var page = 0; await Page(http, account, month, page) is { Count: > 0 } items; page++)
            {
                lines.AddRange(
                    items.Select(item => item.Line).OfType<SettledLine>().Where(line => line.SettledAt >= from && line.SettledAt < to)
                );
                if (items.Count < PageSize)
                {
                    break;
                }

                if (page == MaxPages)
                {
                    throw new PaymentGatewayException("There are more settled payments in a month than can be shown.", passing: false);
                }
            }
        }

        return lines.ToImmutable();
    }

    private static DateTimeOffset First(DateTimeOffset at) => new(at.UtcDateTime.Year, at.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);

    private static async Task<IReadOnlyList<RazorpaySettled>> Page(
        RazorpayHttp http,
        GatewayAccount account,
        DateTimeOffset month,
        int page
    )
    {
        var query = string.Create(
            CultureInfo.InvariantCulture,
            $"year={month.Year:D4}&month={month.Month:D2}&count={PageSize}&skip={page * PageSize}"
        );
        return (await http.Get<RazorpayList<RazorpaySettled>>(account, $"settlements/recon/combined?{query}"))?.All ?? [];
    }
}
