using System.Globalization;
using System.Text.Json;
using Dukaan.Silo.Reconciliation;
using Npgsql;

namespace Dukaan.Bench.Marketplace;

/// <summary>The invariants after the load, checked in PostgreSQL and over the public API. Returns every violation in words.</summary>
internal sealed class MarketAudit(
    NpgsqlDataSource database,
    MarketShop[] stalls,
    MarketGateway gateway,
    IReadOnlyCollection<PlacedCheckout> acknowledged
)
{
    private static readonly string[] Fallen = ["rejected", "cancelled", "expired", "returned"];

    private const int MaxLooks = 6;

    private readonly List<string> _violations = [];

    public async Task<(string Check, List<string> Violations)[]> Run() =>
        [
            ("every unit is on the shelf, held or sold, and none below zero", await Check(Units)),
            ("an operation id has one order at most, and an acknowledged one exists", await Check(Operations)),
            ("an order is charged once at most, and what fell through nothing", await Check(Charges)),
            ("every order is final or within its time, and what fell through holds nothing", await Check(Deadlines)),
            ("every dashboard's total is the sum of its orders", await Check(Totals)),
            ("every event reached the read models, once", await Check(ReadModels)),
            ("every gift card has the sum of its ledger, not below zero", await Check(() => Cards(AuditSql.GiftCardBalances))),
            ("no credit or gift card is spent twice, and its orders say the same", await Check(() => Cards(AuditSql.GiftCardOrders))),
        ];

    /// <summary>Runs a statement of the audit of restored databases, which answers a text for every violation.</summary>
    private async Task Cards(string sql) => _violations.AddRange((await Rows(sql)).Select(row => (string)row[0]));

    private async Task<List<string>> Check(Func<Task> check)
    {
        _violations.Clear();
        await check();
        return [.. _violations];
    }

    private async Task Units()
    {
        var sold = (
            await Rows(
                """
                select line->>'productId', sum((line->>'quantity')::bigint)
                from grain_row r cross join lateral (
                     select payload from grain_state where kind = 'order' and key = r.payload->>'storeId' || '/' || r.id) o,
                     jsonb_array_elements(o.payload->'placed'->'lines') line
                where r.kind = 'order-book' and not lower(r.payload->>'state') = any ($1) group by 1
                """,
                (object)Fallen
            )
        ).ToDictionary(row => (string)row[0], row => Convert.ToInt64(row[1], CultureInfo.InvariantCulture));
        foreach (var stall in stalls)
        {
            foreach (var good in stall.Ever.Where(good => good is { Units: not null, Deleted: false }))
            {
                var left = (await stall.Seller.Get($"/api/v1/stores/{stall.Shop.Id}/products/{good.Id}")).GetProperty("stock").GetInt64();
                var gone = sold.GetValueOrDefault(good.Id);
                if (left < 0 || left + gone != good.Units)
                {
                    _violations.Add($"{stall.Shop.Slug} {good.Handle}: {good.Units} at first, {left} left, {gone} sold or held.");
                }
            }
        }
    }

    private async Task Operations()
    {
        var stored = (
            await Rows(
                "select key, (payload->'placed'->>'number')::bigint from grain_state where kind = 'order' and payload->'placed' is not null"
            )
        ).ToDictionary(row => (string)row[0], row => (long)row[1]);
        _violations.AddRange(
            acknowledged
                .Where(order => stored.GetValueOrDefault($"{order.StoreId}/{order.OrderId}") != order.Number)
                .Select(order => $"Order {order.Number} of {order.OperationId} was acknowledged and is not stored.")
        );
        _violations.AddRange(
            acknowledged
                .GroupBy(order => order.OrderId)
                .Where(group => group.Count() > 1)
                .Select(group => $"{group.Key} answered {group.Count()} operation ids.")
        );
        _violations.AddRange(
            stored
                .GroupBy(order => (order.Key.Split('/')[0], order.Value))
                .Where(group => group.Count() > 1)
                .Select(group => $"The number {group.Key} was given {group.Count()} times.")
        );
    }

    /// <summary>Compares the gateway's records with the orders.</summary>
    private async Task Charges()
    {
        var orders = (
            await Rows(
                """
                select r.id, lower(r.payload->>'state') = any ($1), coalesce((s.payload->'placed'->'total'->>'amount')::bigint, 0)
                from grain_row r join grain_state s on s.kind = 'order' and s.key = r.key || '/' || r.id where r.kind = 'order-book'
                """,
                (object)Fallen
            )
        ).ToDictionary(row => (string)row[0], row => (Fell: (bool)row[1], Total: (long)row[2]));
        foreach (var (id, (charges, kept)) in gateway.Charged())
        {
            if (!orders.TryGetValue(id, out var order))
            {
                _violations.Add($"The gateway has {kept} of {id}, which is no order.");
            }
            else if (charges > 1 || kept > (order.Fell ? 0 : order.Total))
            {
                _violations.Add(
                    $"The gateway has {kept} of {id} in {charges} charges; it {(order.Fell ? "fell through" : $"costs {order.Total}")}."
                );
            }
        }

        if (gateway.SetAside is > 0 and var aside)
        {
            _violations.Add($"The money of {aside} payments is set aside, neither taken nor let go.");
        }

        _violations.AddRange(
            (
                await Rows(
                    """
                    select key, p->>'stage' from grain_state, jsonb_array_elements(payload->'payments') p
                    where kind = 'order' and lower(p->>'stage') in ('starting', 'taking', 'closing')
                    """
                )
            ).Select(row => $"{row[0]} still has a payment that is {row[1]}.")
        );
    }

    private async Task Deadlines()
    {
        foreach (
            var row in await Rows(
                """
                select s.key, r.id from grain_state s join grain_row r on r.kind = 'stock' and r.key = s.key and r.bucket = 'held'
                where s.kind = 'stock' and r.sort < extract(epoch from now() - interval '2 minutes') * 1000
                """
            )
        )
        {
            _violations.Add($"{row[0]} still holds units for {row[1]}, whose time is over.");
        }

        foreach (
            var row in await Rows(
                """
                select r.key, r.id from grain_row r join grain_row o on o.kind = 'order-book' and o.id = r.id
                where r.kind = 'stock' and lower(o.payload->>'state') = any ($1)
                """,
                (object)Fallen
            )
        )
        {
            _violations.Add($"{row[0]} has units for {row[1]}, which fell through.");
        }
    }

    /// <summary>
    /// Orders continue to expire during the audit, so a difference counts only if it remains after all lost messages were recovered.
    /// </summary>
    private async Task Totals()
    {
        foreach (var stall in stalls)
        {
            for (var looks = 1; await DifferentTotals(stall) is { Length: > 0 } different; looks++)
            {
                if (looks == MaxLooks)
                {
                    _violations.AddRange(different);
                    break;
                }

                await Task.Delay(TimeSpan.FromSeconds(3));
            }
        }
    }

    /// <summary>Compares the day's figures, and the charts by day and by product, with the orders' rows.</summary>
    private async Task<string[]> DifferentTotals(MarketShop stall)
    {
        static string Day(int from) => DateTime.UtcNow.AddDays(from).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var today = await stall.Seller.Get($"/api/v1/stores/{stall.Shop.Id}/takings");
        var days = await stall.Seller.Get($"/api/v1/stores/{stall.Shop.Id}/takings/days?from={Day(-1)}&to={Day(1)}");
        var row = (
            await Rows(
                """
                select coalesce(sum((payload->'total'->>'amount')::bigint), 0)::bigint, count(*)
                from grain_row where kind = 'order-book' and key = $2 and not lower(payload->>'state') = any ($1)
                """,
                Fallen,
                stall.Shop.Id
            )
        ).Single();
        var (sales, orders) = ((long)row[0], (long)row[1]);
        var (all, count) = (Amount(today, "sales"), today.GetProperty("orders").GetInt64());
        var daily = days.GetProperty("days").EnumerateArray().Sum(day => Amount(day, "sales"));
        var products =
            days.GetProperty("products").EnumerateArray().Sum(product => Amount(product, "sales"))
            + Amount(days, "otherProducts")
            + Amount(days, "delivery");
        return
        [
            .. (all, count) == (sales, orders)
                ? Array.Empty<string>()
                : [$"{stall.Shop.Slug} shows {count} orders of {all}; its orders are {orders} of {sales}."],
            .. (Amount(days, "sales"), daily, products) == (sales, sales, sales)
                ? Array.Empty<string>()
                :
                [
                    $"{stall.Shop.Slug}'s chart shows {Amount(days, "sales")}, by day {daily}, by product {products}; its orders are "
                        + $"{sales}.",
                ],
        ];
    }

    private static long Amount(JsonElement of, string name) => of.GetProperty(name).GetProperty("amount").GetInt64();

    /// <summary>Orders continue to expire during the audit, so an event counts only if it stays unpublished.</summary>
    private async Task ReadModels()
    {
        for (var looks = 1; (long)(await Rows("select count(*) from outbox")).Single()[0] is > 0 and var waiting; looks++)
        {
            if (looks == MaxLooks)
            {
                _violations.Add($"{waiting} events were never published.");
                break;
            }

            await Task.Delay(TimeSpan.FromSeconds(3));
        }

        _violations.AddRange(
            (
                await Rows(
                    """
                    select coalesce(s.key, r.id) from (
                        select key, split_part(key, '/', 2) as id from grain_state where kind = 'order' and payload->'placed' is not null) s
                    full join (select id from grain_row where kind = 'order-book') r on r.id = s.id where s.id is null or r.id is null
                    """
                )
            ).Select(row => $"{row[0]} is in one of orders and order books, but not in both.")
        );
        foreach (var stall in stalls)
        {
            var shown = await stall.Seller.Get($"/api/storefront/v1/{stall.Shop.Slug}/products?limit=100");
            var prices = shown
                .GetProperty("items")
                .EnumerateArray()
                .ToDictionary(
                    item => item.GetProperty("id").GetString()!,
                    item => item.GetProperty("price").GetProperty("amount").GetInt64()
                );
            _violations.AddRange(
                stall
                    .Goods.Where(good => prices.GetValueOrDefault(good.Id) != good.Price)
                    .Select(good =>
                        $"{stall.Shop.Slug} shows {good.Handle} at {prices.GetValueOrDefault(good.Id)}; {good.Price} was saved last."
                    )
            );
        }
    }

    private async Task<List<object[]>> Rows(string sql, params object[] parameters)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        await using var reader = await command.ExecuteReaderAsync();
        List<object[]> rows = [];
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
