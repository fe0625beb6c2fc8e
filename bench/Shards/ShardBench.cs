using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Dukaan.Bench.Client;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Shards;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Npgsql;

namespace Dukaan.Bench.Shards;

/// <summary>
/// The effect of one shop's sale on other shops: checkouts at forty of them, on a schedule, while a crowd buys at one; first with all in
/// one database, then with the crowded shop in a PostgreSQL of its own, to which it is migrated while the crowd buys.
/// </summary>
internal static class ShardBench
{
    private const int Neighbours = 40;
    private const int Shoppers = 8;
    private const int Rounds = 2;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    /// <summary>The rate limit of the crowd: more than such a database can serve, and less than this machine can.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(40);

    private sealed record Measured(double[] Milliseconds, int Failed, double CrowdPerSecond);

    public static async Task Run(Report report)
    {
        await using var site = await ShardSite.Start();
        var seller = await site.SignIn(1);
        var crowded = await Checkout.Open(seller, "Bench crowded", stock: 1_000_000);
        var neighbours = new Checkout[Neighbours];
        for (var i = 0; i < Neighbours; i++)
        {
            // A seller opens only a few shops.
            seller = i % 10 == 0 ? await site.SignIn(2 + i) : seller;
            neighbours[i] = await Checkout.Open(seller, $"Bench neighbour {i}", stock: null);
        }

        List<Measured> alone = [],
            together = [],
            apart = [];
        List<double> pauses = [];
        await Measure(site, neighbours, crowded); // warms up
        for (var round = 0; round < Rounds; round++)
        {
            alone.Add(await Measure(site, neighbours, null));
            together.Add(await Measure(site, neighbours, crowded));
            pauses.Add(await Move(site, crowded, ShardSite.Far));
            apart.Add(await Measure(site, neighbours, crowded));
            pauses.Add(await Move(site, crowded, ShardOptions.Main));
        }

        report.Line(
            $"A checkout every {Between.TotalMilliseconds:0} ms at {Neighbours} shops in turn, {Length.TotalSeconds:0} s a run, "
                + $"{Rounds} runs each in turn; latencies from when each was due."
        );
        report.Line($"{Shoppers} shoppers buy at one more shop, at most every {Pace.TotalMilliseconds:0} ms each. {ShardSite.What}");
        report.Line("");
        report.Table(
            ["the other shops' checkouts", "p50 ms", "p99 ms", "failed", "the crowd's orders/s"],
            Row("no crowd", alone),
            Row("crowd in the same shard", together),
            Row("crowd in its own", apart)
        );
        report.Line(
            $"The crowded shop moved {pauses.Count} times under that load; its writes waited "
                + $"{string.Join(", ", pauses.Select(pause => $"{pause:n0}"))} ms."
        );
    }

    private static string[] Row(string name, List<Measured> runs)
    {
        var all = runs.SelectMany(run => run.Milliseconds).ToArray();
        return
        [
            name,
            $"{Stats.Percentile(all, 0.5):n1}",
            $"{Stats.Percentile(all, 0.99):n1}",
            $"{runs.Sum(run => run.Failed)}",
            $"{runs.Average(run => run.CrowdPerSecond):n0}",
        ];
    }

    private static async Task<Measured> Measure(ShardSite site, Checkout[] neighbours, Checkout? crowded)
    {
        using var stop = new CancellationTokenSource();
        var crowd = crowded is null ? Task.FromResult(0) : Buy(site, crowded, stop.Token);
        var count = (int)(Length / Between);
        var (milliseconds, failed) = (new double[count], 0);
        var (started, under) = (Stopwatch.GetTimestamp(), new List<Task>());
        for (var i = 0; i < count; i++)
        {
            var due = Between * i;
            if (due - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            under.Add(One(i, due));
        }

        await Task.WhenAll(under);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await stop.CancelAsync();
        return new Measured(milliseconds, failed, await crowd / seconds);

        async Task One(int i, TimeSpan due)
        {
            using var request = neighbours[i % neighbours.Length].Request();
            using var answer = await site.Http.SendAsync(request);
            if (answer.StatusCode is not HttpStatusCode.Created)
            {
                Interlocked.Increment(ref failed);
            }

            milliseconds[i] = (Stopwatch.GetElapsedTime(started) - due).TotalMilliseconds;
        }
    }

    /// <summary>Buys until stopped. Returns the number of accepted orders.</summary>
    private static Task<int> Buy(ShardSite site, Checkout shop, CancellationToken stop) =>
        Task.Factory.StartNew(
            () =>
            {
                var url = site.CrowdUrl;
                using var crowd = new Crowd(url, number: 1, Shoppers, () => shop.Bytes(url));
                return crowd.Ask(Shoppers / Pace.TotalSeconds, TimeSpan.FromHours(1), stop).Served.Values.Sum();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    /// <summary>Migrates the shop while the crowd buys. Returns how long its writes waited.</summary>
    private static async Task<double> Move(ShardSite site, Checkout shop, string shard)
    {
        using var stop = new CancellationTokenSource();
        var crowd = Buy(site, shop, stop.Token);
        var moved = ShardTool.Run(site.Options, ["move", shop.StoreId, shard], TextWriter.Null, Console.Error);
        double? paused = null;
        try
        {
            await Eventually.Holds(
                async () =>
                {
                    paused = await Paused(site, shop) ?? paused;
                    return paused is not null || moved.IsCompleted;
                },
                "The shop must move while it sells.",
                TimeSpan.FromMinutes(2)
            );
        }
        finally
        {
            await stop.CancelAsync();
        }

        await crowd;
        return await moved == 0 && paused is { } waited
            ? waited
            : throw new InvalidOperationException("The shop did not move: its line in store_shard says why.");
    }

    private static async Task<double?> Paused(ShardSite site, Checkout shop)
    {
        await using var connection = new NpgsqlConnection(site.Database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT paused FROM store_shard WHERE store_id = $1 AND step = 'cleaning'", connection)
        {
            Parameters = { new() { Value = shop.StoreId } },
        };
        return await command.ExecuteScalarAsync() is TimeSpan paused ? paused.TotalMilliseconds : null;
    }

    /// <summary>A checkout for one piece, under a new key each time.</summary>
    private sealed record Checkout(string StoreId, string Path, string Body)
    {
        public static async Task<Checkout> Open(SellerClient seller, string name, int? stock)
        {
            var shop = await seller.OpenShop(name);
            var product = (await shop.AddProduct("A saree", 450_000, stock: stock)).GetProperty("id").GetString()!;
            return new Checkout(
                shop.Id,
                $"/api/storefront/v1/{shop.Slug}/checkout",
                JsonSerializer.Serialize(
                    new
                    {
                        lines = new[] { new { productId = product, quantity = 1 } },
                        customer = new
                        {
                            name = "Shopper",
                            phone = "+919800000001",
                            address = new
                            {
                                line1 = "1 Show Road",
                                city = "Pune",
                                postalCode = "411001",
                                country = "IN",
                            },
                        },
                        payment = new { method = "cod" },
                    }
                )
            );
        }

        public HttpRequestMessage Request() =>
            new(HttpMethod.Post, Path)
            {
                Headers = { { "Idempotency-Key", Guid.NewGuid().ToString("N") } },
                Content = new StringContent(Body, Encoding.UTF8, "application/json"),
            };

        public byte[] Bytes(Uri url) =>
            Encoding.ASCII.GetBytes(
                $"POST {Path} HTTP/1.1\r\nHost: {url.Authority}\r\nContent-Type: application/json\r\nIdempotency-Key: "
                    + $"{Guid.NewGuid():N}\r\nContent-Length: {Body.Length}\r\n\r\n{Body}"
            );
    }
}
