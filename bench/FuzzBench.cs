using System.Diagnostics;
using Dukaan.TestKit.Fuzzing;

namespace Dukaan.Bench;

/// <summary>
/// A million malformed requests, from the API's description and the pages' forms. <c>DUKAAN_FUZZ_SEED</c> and <c>DUKAAN_FUZZ_REQUESTS</c>
/// choose others.
/// </summary>
internal static class FuzzBench
{
    private const int Requests = 1_000_000;

    public static async Task Run(Report report)
    {
        var seed = Number("DUKAAN_FUZZ_SEED", Environment.TickCount & 0xffff);
        var requests = Number("DUKAAN_FUZZ_REQUESTS", Requests);
        await using var rig = await Rig.Start(
            new Dictionary<string, string>
            {
                ["DUKAAN_OPS_PASSWORD"] = "a password of operators",
                ["DUKAAN_DOMAIN_TARGET"] = "shops.dukaan.example",
            }
        );
        using var session = await FuzzSession.Open(new Uri(rig.Url), "+919812300001");
        var before = rig.ResidentBytes();
        var watch = Stopwatch.StartNew();

        var found = await session.Run(seed, requests, connections: 8);

        report.Line($"seed {seed}, {session.Targets.Length} operations, pages and forms");
        report.Table(
            ["requests", "5xx and other wrong answers", "requests/s", "answers by status", "memory before and after"],
            [
                $"{found.Requests:N0}",
                $"{found.Failed:N0}",
                $"{found.Requests / watch.Elapsed.TotalSeconds:N0}",
                string.Join(", ", found.Statuses.OrderBy(each => each.Key).Select(each => $"{each.Key}: {each.Value:N0}")),
                $"{before / 1_000_000:N0} MB, {rig.ResidentBytes() / 1_000_000:N0} MB",
            ]
        );
        if (found.Failed > 0)
        {
            throw new InvalidOperationException(found.ToString());
        }
    }

    private static int Number(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var number) ? number : usual;
}
