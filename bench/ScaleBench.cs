using System.Globalization;
using Dukaan.Bench.Orders;
using Dukaan.Stores;
using Dukaan.TestKit.Api;
using Npgsql;

namespace Dukaan.Bench;

/// <summary>
/// What a page and an order cost among 100,000 known shops of which 10,000 are active, beside a site with 10 shops: the same load on the
/// same shops before and after. Known shops are copies of one in the database; active ones were visited. Target: ≤ 1.1 × each.
/// </summary>
internal static class ScaleBench
{
    private const int Few = 10;
    private const int Known = 100_000;
    private const int Active = 10_000;
    private const int Connections = 64;
    private const int Seconds = 5;
    private const int Rounds = 5;
    private const long Units = 1_000_000;

    private const string CopySql = """
        WITH copy AS (SELECT * FROM unnest(@ids, @slugs, @skeletons) AS c(id, slug, skeleton)),
        states AS (
            INSERT INTO grain_state (kind, key, version, schema, payload, updated_at)
            SELECT s.kind, CASE WHEN s.kind = 'store-name' THEN c.skeleton ELSE replace(s.key, @id, c.id) END, s.version, s.schema,
                replace(replace(s.payload::text, @id, c.id), '"' || @slug || '"', '"' || c.slug || '"')::jsonb, s.updated_at
            FROM grain_state s CROSS JOIN copy c
            WHERE s.key = @id OR s.key LIKE @id || '/%' OR (s.kind = 'store-name' AND s.key = @skeleton))
        INSERT INTO grain_row (kind, key, id, bucket, sort, schema, payload)
        SELECT r.kind, replace(r.key, @id, c.id), r.id, r.bucket, r.sort, r.schema, replace(r.payload::text, @id, c.id)::jsonb
        FROM grain_row r CROSS JOIN copy c WHERE r.key = @id OR r.key LIKE @id || '/%'
        """;

    public static async Task Start(Report report)
    {
        await using var rig = await Rig.Start(new Dictionary<string, string> { ["DUKAAN_ORDER_MESSAGES"] = "off" }, PostgresMeter.Settings);
        await PostgresMeter.Prepare(rig.Postgres);
        await Run(rig, report);
    }

    private static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        List<(string Slug, string Product)> shops = [];
        var model = await seller.OpenShop("Bench scale model"); // has no orders
        await model.Fill(products: 8, categories: 2);
        for (var i = 0; i < Few; i++)
        {
            var shop = await seller.OpenShop($"Bench scale {i}");
            await shop.Fill(products: 7, categories: 2);
            var product = await shop.AddProduct("The dish that is ordered", 10_000, "Category 1", stock: Units);
            shops.Add((shop.Slug, product.GetProperty("id").GetString()!));
        }

        await rig.OutboxIsEmpty();
        await rig.Restart();
        var (alonePages, aloneOrders) = await Measure(rig, shops);
        var slugs = await Copy(rig.Database, model);
        await Parallel.ForEachAsync(slugs.Take(Active), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (slug, stop) =>
            await rig.Http.GetByteArrayAsync(new Uri($"/s/{slug}", UriKind.Relative), stop)
        );
        var (manyPages, manyOrders) = await Measure(rig, shops);
        string[] Row(string name, string format, double few, double many) =>
            [name, few.ToString(format, null), many.ToString(format, null), (many / few).ToString("n2", null)];
        report.Line($"wrk, {Connections} connections on {Few} shops, {Seconds} s a run, medians of {Rounds} runs.");
        report.Line("");
        report.Table(
            ["", $"{Few} shops", $"{Known:n0} known, {Active:n0} active", "ratio"],
            Row("a page: processor µs of the site", "n1", alonePages.Site, manyPages.Site),
            Row("pages/s", "n0", alonePages.PerSecond, manyPages.PerSecond),
            Row("an order: processor µs of the site", "n0", aloneOrders.Site, manyOrders.Site),
            Row("of PostgreSQL", "n0", aloneOrders.Postgres, manyOrders.Postgres),
            Row("orders/s", "n0", aloneOrders.PerSecond, manyOrders.PerSecond)
        );
    }

    private static async Task<(Cost Pages, Cost Orders)> Measure(Rig rig, List<(string Slug, string Product)> shops)
    {
        var targets = Path.GetTempFileName();
        await File.WriteAllLinesAsync(targets, shops.Select(each => $"{each.Slug} {each.Product}"));
        var site = new OrderSite(rig);
        await site.Load(Connections, 2 * Seconds, targets);
        var url = $"{rig.Url}/s/{shops[0].Slug}";
        await Wrk.Run(url, Connections, Seconds);
        List<Cost> pages = [],
            orders = [];
        for (var round = 0; round < Rounds; round++)
        {
            var time = ProcessorTime.Of(rig.Id);
            var wrk = await Wrk.Run(url, Connections, Seconds);
            pages.Add(new Cost(wrk.PerSecond, (ProcessorTime.Of(rig.Id) - time) * 1_000_000 / wrk.Requests, 0));
            var run = await site.Measure(Connections, Seconds, targets);
            orders.Add(new Cost(run.Wrk.PerSecond, run.SiteMicroseconds, run.PostgresMicroseconds));
        }

        File.Delete(targets);
        return (Cost.Median(pages), Cost.Median(orders));
    }

    /// <summary>Copies a shop in the database; returns the slugs of the copies.</summary>
    private static async Task<string[]> Copy(string database, ShopClient shop)
    {
        var slugs = Enumerable.Range(0, Known).Select(n => $"copied-{Letters(n)}").ToArray();
        await using var source = NpgsqlDataSource.Create(database + ";Command Timeout=600");
        for (var at = 0; at < Known; at += Active)
        {
            var part = slugs[at..(at + Active)];
            await using var command = source.CreateCommand(CopySql);
            command.Parameters.AddWithValue("id", shop.Id);
            command.Parameters.AddWithValue("slug", shop.Slug);
            command.Parameters.AddWithValue("skeleton", Slug.Skeleton(shop.Slug));
            command.Parameters.AddWithValue(
                "ids",
                part.Select((_, n) => shop.Id[..^8] + (at + n).ToString("00000000", CultureInfo.InvariantCulture)).ToArray()
            );
            command.Parameters.AddWithValue("slugs", part);
            command.Parameters.AddWithValue("skeletons", part.Select(Slug.Skeleton).ToArray());
            await command.ExecuteNonQueryAsync();
        }

        await using var analyze = source.CreateCommand("VACUUM ANALYZE grain_state, grain_row");
        await analyze.ExecuteNonQueryAsync();
        return slugs;
    }

    /// <summary>A number in letters that look like no others.</summary>
    private static string Letters(int number) =>
        string.Concat(number.ToString("00000", CultureInfo.InvariantCulture).Select(digit => "abcdefghjk"[digit - '0']));

    private sealed record Cost(double PerSecond, double Site, double Postgres)
    {
        public static Cost Median(List<Cost> costs) =>
            new(
                Stats.Median(costs.Select(cost => cost.PerSecond)),
                Stats.Median(costs.Select(cost => cost.Site)),
                Stats.Median(costs.Select(cost => cost.Postgres))
            );
    }
}
