using System.Diagnostics;
using Dukaan.TestKit;

namespace Dukaan.Bench;

/// <summary>Orleans itself: calls per second inside one silo, activations per second from PostgreSQL, memory of an activation.</summary>
internal static class CallBench
{
    private const int Stored = 5_000,
        Held = 100_000;

    public static async Task Run(Report report)
    {
        report.Line($"The caller is the silo's own client, as the web tier is; no filters; medians of 3 runs of 1 s after a warm-up.");
        report.Line("");
        await using (var rates = await CallRates.Start())
        {
            List<string[]> rows =
            [
                ["calls", "callers", "calls/s", "ns a call", "bytes a call"],
            ];
            foreach (var (name, grains, page) in Kinds)
            {
                foreach (var callers in (int[])[1, 64])
                {
                    var (rate, bytes) = await rates.Measure(
                        grains,
                        callers,
                        page ? static grain => grain.Page() : static grain => grain.Next()
                    );
                    rows.Add([name, $"{callers}", $"{rate:n0}", $"{1e9 / rate:n0}", $"{bytes:n0}"]);
                }
            }

            report.Table([.. rows]);
            var held = await rates.BytesPerActivation(Held);
            report.Line($"Memory of an activation without state, with its reference: {held:n0} bytes ({Held:n0} of them).");
        }

        var activations = await ActivationsPerSecond();
        report.Line($"Activations that read 0.7 KB from PostgreSQL, 64 callers: {activations:n0} /s ({Stored:n0} grains).");
        report.Line("");
    }

    private static (string Name, int Grains, bool Page)[] Kinds =>
        [("one grain", 1, false), ("10,000 grains", 10_000, false), ("one grain, 20 KB `[Immutable]` result", 1, true)];

    private static async Task<double> ActivationsPerSecond()
    {
        await using var cluster = await PostgresCluster.Start(durable: true);
        await using var first = await TestSilo.Start(await cluster.NewDatabase());
        await Each(first, grain => grain.Fill());
        await using var second = await first.Restart();
        await second.Grains.GetGrain<IStoredGrain>("warm").Length();
        var clock = Stopwatch.StartNew();
        await Each(second, grain => grain.Length());
        return Stored / clock.Elapsed.TotalSeconds;
    }

    private static Task Each(TestSilo silo, Func<IStoredGrain, Task> work) =>
        Parallel.ForEachAsync(Enumerable.Range(0, Stored), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, _) =>
            await work(silo.Grains.GetGrain<IStoredGrain>($"{i}"))
        );
}
