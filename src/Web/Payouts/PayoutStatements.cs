using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Payments;
using Dukaan.Payouts;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Payouts;

/// <summary>
/// Makes statements: asks the shop's gateways what they paid out, and reads the orders. Nothing of it is stored, so a statement always says
/// what the gateway and the orders say now.
/// </summary>
public sealed class PayoutStatements(IGrainFactory grains, IPaymentGateway gateways, TimeProvider time)
{
    private const int PageSize = 100;
    private const int MaxOrders = 5_000;
    private const int AtOnce = 16;

    /// <param name="storeId">Whose.</param>
    /// <param name="month">As <see cref="QueryMonth"/> reads it; null: the present one.</param>
    internal async Task<Result<PayoutStatement>> Of(string storeId, string? month)
    {
        if (await grains.GetGrain<IStoreGrain>(storeId).Get() is not { Profile: var shop })
        {
            return Error.NotFound("store");
        }

        var (zone, now) = (OrderDay.ZoneOf(shop.TimeZone), time.GetUtcNow());
        var first = QueryMonth.Read(month, OrderDay.DayOf(now, zone));
        if (!first.Ok)
        {
            return first.Error;
        }

        var (from, to) = (Begin(first.Value, zone), Begin(first.Value.AddMonths(1), zone));
        // Later payouts tell which payments of the month have come since.
        var settled = await Settled(storeId, from, to + PayoutMatching.Patience);
        if (!settled.Ok)
        {
            return settled.Error;
        }

        var lines = settled.Value.Where(line => line.SettledAt < to).OrderBy(line => line.SettledAt).ThenBy(line => line.At).ToList();
        var orders = await Orders(storeId, lines.Select(PayoutMatching.OrderOf).OfType<string>().Distinct());
        var keys = settled.Value.SelectMany(line => (string[])[line.Key, line.Reference]).ToHashSet();
        return new PayoutStatement(
            first.Value,
            shop.Name,
            shop.Language,
            zone,
            [.. lines.Select(line => PayoutMatching.Match(line, orders.GetValueOrDefault(PayoutMatching.OrderOf(line) ?? "")))],
            await Unsettled(storeId, first.Value, keys, now),
            now
        );
    }

    /// <summary>What all accounts of the shop settled. A former account whose key was revoked since has no say.</summary>
    private async Task<Result<ImmutableArray<SettledLine>>> Settled(string storeId, DateTimeOffset from, DateTimeOffset to)
    {
        var accounts = await grains.GetGrain<IGatewayAccountGrain>(storeId).All();
        var lines = new Dictionary<string, SettledLine>();
        foreach (var account in accounts)
        {
            try
            {
                foreach (var line in await gateways.Settled(account, from, to))
                {
                    lines.TryAdd(line.Id, line);
                }
            }
            catch (PaymentGatewayException revoked) when (revoked.WrongKey && account != accounts[0])
            {
                // Its payouts are in the gateway's own pages.
            }
            catch (PaymentGatewayException failure)
            {
                return failure.Passing && !failure.WrongKey
                    ? new Error(
                        ErrorKind.Unavailable,
                        "gateway-away",
                        "The gateway does not answer at the moment. Try again in a few minutes.",
                        RetryAfter: TimeSpan.FromSeconds(30)
                    )
                    : Error.Conflict(
                        "gateway-refused",
                        "The gateway does not show what it paid out. Look at the rights of the account's key."
                    );
            }
        }

        return lines.Values.ToImmutableArray();
    }

    private async Task<ImmutableArray<UnsettledPayment>> Unsettled(
        string storeId,
        DateOnly month,
        HashSet<string> settledKeys,
        DateTimeOffset now
    )
    {
        var filter = new OrderFilter(Method: PaymentMethod.Online, From: month, To: month.AddMonths(1).AddDays(-1));
        var paid = new List<string>();
        for (long? before = null; paid.Count < MaxOrders; )
        {
            var page = await grains.GetGrain<IOrderBookGrain>(storeId).Find(filter, before, PageSize);
            paid.AddRange(page.Where(order => order.Paid > 0).Select(order => order.Id));
            if (page.Length < PageSize)
            {
                break;
            }

            before = page[^1].Number;
        }

        var orders = await Orders(storeId, paid);
        return [.. orders.Values.SelectMany(order => PayoutMatching.Unsettled(order, settledKeys, now)).OrderBy(payment => payment.PaidAt)];
    }

    private async Task<Dictionary<string, OrderView>> Orders(string storeId, IEnumerable<string> ids)
    {
        var found = new Dictionary<string, OrderView>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            var orders = await Task.WhenAll(some.Select(id => grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, id)).Get()));
            foreach (var order in orders.OfType<OrderView>())
            {
                found[order.Id] = order;
            }
        }

        return found;
    }

    private static DateTimeOffset Begin(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }
}
