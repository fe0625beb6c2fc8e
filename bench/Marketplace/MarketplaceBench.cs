using System.Globalization;
using Npgsql;

namespace Dukaan.Bench.Marketplace;

/// <summary>
/// A marketplace under an open loop: 1,000 shops, 10,000 products, sellers by Zipf's law with one viral shop; browsing, carts, checkouts,
/// price changes, replacements, deliveries and dashboards; a third of the orders is paid online. Once without faults, and once while the
/// process is killed, the database paused for five seconds and crashed, and the gateway's messages lost, duplicated and reordered. Then an
/// audit reads PostgreSQL and the API. Fixed seed; latencies from the scheduled start. <c>DUKAAN_MARKET_SHOPS</c>,
/// <c>DUKAAN_MARKET_RATE</c> (arrivals per second) and <c>DUKAAN_MARKET_SECONDS</c> change its size.
/// </summary>
internal static class MarketplaceBench
{
    private const int Seed = 20_261_121;

    public static async Task Run(Report report)
    {
        await using var gateway = await MarketGateway.Start();
        await using var rig = await Rig.Start(new Dictionary<string, string> { ["DUKAAN_GATEWAY"] = gateway.Url });
        var rate = Setting("DUKAAN_MARKET_RATE", 150);
        var length = TimeSpan.FromSeconds(Setting("DUKAAN_MARKET_SECONDS", 45));
        var stalls = await Market.Open(rig, Setting("DUKAAN_MARKET_SHOPS", 1_000));
        List<PlacedCheckout> orders = [];
        foreach (
            var (name, faults) in new (string, Func<Rig, MarketGateway, TimeSpan, Task>?)[] { ("clean", null), ("with faults", Trouble) }
        )
        {
            var seed = Seed + orders.Count;
            using var load = new MarketLoad(new Uri(rig.Url), stalls, gateway, seed);
            var running = load.Run(Arrival.Schedule(seed, rate, length, stalls.Length, Market.ProductsEach));
            await Task.WhenAll(running, faults?.Invoke(rig, gateway, length) ?? Task.CompletedTask);
            orders.AddRange(load.Orders);
            report.Line(
                $"**{name}**: {rate} arrivals/s for {length.TotalSeconds:n0} s; {load.Orders.Count:n0} orders, {load.Refused:n0} "
                    + "refused checkouts."
            );
            report.Line("");
            report.Table(load.Latencies.Table());
            Console.Write(report.Take());
            await rig.OutboxIsEmpty();
            await rig.PaymentsAreSettled(gateway);
            await Audit(rig, report, stalls, gateway, orders, load);
            Console.Write(report.Take());
        }
    }

    /// <summary>
    /// Kills the process twice, pauses and crashes the database, and loses, duplicates and reorders the gateway's messages, spread over the
    /// run.
    /// </summary>
    private static async Task Trouble(Rig rig, MarketGateway gateway, TimeSpan length)
    {
        var messages = gateway.Misbehave(length);
        var part = length / 5;
        await Task.Delay(part);
        await rig.Crash();
        await Task.Delay(part);
        await using (await rig.Postgres.Pause())
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
        }

        await Task.Delay(part / 2);
        await rig.Postgres.Crash();
        await Task.Delay(part);
        await rig.Crash();
        await messages;
    }

    private static async Task Audit(
        Rig rig,
        Report report,
        MarketShop[] stalls,
        MarketGateway gateway,
        List<PlacedCheckout> orders,
        MarketLoad load
    )
    {
        await using var database = NpgsqlDataSource.Create(rig.Database);
        var checks = (await new MarketAudit(database, stalls, gateway, orders).Run())
            .Append(("no cart saw a newer price and then an older one", [.. load.Seen]))
            .ToArray();
        report.Table([
            ["audit", "violations"],
            .. checks.Select(check => new[] { check.Item1, $"{check.Item2.Count:n0}" }),
        ]);
        foreach (var violation in checks.SelectMany(check => check.Item2.Take(5)))
        {
            report.Line($"- {violation}");
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
