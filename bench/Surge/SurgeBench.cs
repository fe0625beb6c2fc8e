using System.Diagnostics;
using System.Globalization;
using Dukaan.Bench.Client;
using Dukaan.Web.Overload;

namespace Dukaan.Bench.Surge;

/// <summary>
/// 80,000 shoppers with an open connection each come to one shop while fifty others work. The number of processes follows from the limit of
/// open files; they share one database, and the crowd comes from as many processes, each with an address of its own. Then the crowd of one
/// process requests more than the machine can serve, and stops. Only one process is overloaded, since several on the same two cores would
/// wait for each other. <c>DUKAAN_SURGE_CONNECTIONS</c>, <c>DUKAAN_SURGE_RATE</c> and <c>DUKAAN_SURGE_OVERLOAD</c> (pages per second)
/// change its size.
/// </summary>
internal static class SurgeBench
{
    /// <summary>Longer than the time in which everybody sends one request, which is shorter than the keep-alive timeout of 75 s.</summary>
    private const int SurgeSeconds = 45;

    private const int OverloadSeconds = 10;
    private const int QuietSeconds = 10;

    public static async Task Run(Report report)
    {
        var size = Setting("DUKAAN_SURGE_CONNECTIONS", 80_000);
        var (rate, overload) = (Setting("DUKAAN_SURGE_RATE", 2_000), Setting("DUKAAN_SURGE_OVERLOAD", 40_000));
        // A tenth stays free; otherwise every response would close its connection.
        var each = FileLimit.Connections() / 10 * 8;
        var servers = (size + each - 1) / each;
        await using var site = await SurgeSite.Start(servers);
        using var neighbours = await Neighbours.Open(site.Servers);
        var page = await site.OpenViral();
        neighbours.Start();
        await Task.Delay(TimeSpan.FromSeconds(QuietSeconds));
        neighbours.Take();
        await Task.Delay(TimeSpan.FromSeconds(QuietSeconds));
        var (alone, before) = (neighbours.Take(), site.ResidentBytes());

        var crowds = site
            .Servers.Select((server, n) => new CrowdProcess(server.Url, n + 1, (size / servers) + (n < size % servers ? 1 : 0), page))
            .ToArray();
        try
        {
            var arriving = await Ask(crowds, rate, (size / rate) + 1);
            var open = (await Task.WhenAll(crowds.Select(crowd => crowd.Open()))).Sum();
            var (connected, coming) = (site.ResidentBytes(), neighbours.Take());
            var surge = await Ask(crowds, rate, SurgeSeconds);
            var (beside, asked) = (neighbours.Take(), site.ResidentBytes());

            using var probe = new Probe(site.Servers, page);
            var tooMuch = await Ask(crowds[..1], overload, OverloadSeconds);
            // A crowd that shares the cores sends later than scheduled: it ends when the last request was answered.
            var end = Stopwatch.GetTimestamp();
            var during = neighbours.Take();
            await Task.Delay(TimeSpan.FromSeconds(QuietSeconds));
            var recovered = await probe.End(end);
            var after = neighbours.Take();
            await neighbours.End();

            report.Line($"{open:n0} connections are open to {servers} process(es); {each:n0} at most to each, by its limit of open files.");
            report.Line("");
            report.Table(
                ["memory of all processes", "MB", "KB a connection"],
                ["before", Megabytes(before), ""],
                ["everybody has come and looked once", Megabytes(connected), Each(connected)],
                [$"after {SurgeSeconds} s of {rate:n0} pages/s", Megabytes(asked), Each(asked)]
            );
            report.Table(
                [
                    "the viral shop's page",
                    "served",
                    "p50 ms",
                    "p99 ms",
                    "refused (503)",
                    "p50 ms since asked",
                    "p99",
                    "p99 since due",
                    "no answer",
                    "still waited for the one before",
                ],
                Row($"{rate:n0}/s come and look", arriving),
                Row($"{rate:n0}/s look again, for {SurgeSeconds} s", surge),
                Row($"{overload:n0}/s of one process for {OverloadSeconds} s", tooMuch)
            );
            report.Line(
                $"Within 100 ms again, everywhere and for good, {recovered.TotalMilliseconds:n0} ms after the last of them was answered."
            );
            report.Line("");
            foreach (
                var (name, latencies) in new[]
                {
                    ("alone", alone),
                    ("while the crowd comes", coming),
                    ("beside the surge", beside),
                    ("beside the overload", during),
                    ("afterwards", after),
                }
            )
            {
                report.Line($"The fifty other shops, {name}:");
                report.Line("");
                report.Table(latencies.Table());
            }

            string Each(long bytes) => $"{(bytes - before) / 1024.0 / open:n1}";
        }
        finally
        {
            foreach (var crowd in crowds)
            {
                crowd.Dispose();
            }
        }
    }

    private static async Task<CrowdAnswers> Ask(CrowdProcess[] crowds, int perSecond, int seconds) =>
        CrowdAnswers.Sum(await Task.WhenAll(crowds.Select(crowd => crowd.Ask(perSecond / crowds.Length, seconds))));

    private static string[] Row(string name, CrowdAnswers answers) =>
        [
            name,
            $"{answers.Served.Values.Sum():n0}",
            CrowdAnswers.Percentile(answers.Served, 0.5),
            CrowdAnswers.Percentile(answers.Served, 0.99),
            $"{answers.Refused:n0}",
            CrowdAnswers.Percentile(answers.TurnedSinceAsked, 0.5),
            CrowdAnswers.Percentile(answers.TurnedSinceAsked, 0.99),
            CrowdAnswers.Percentile(answers.Turned, 0.99),
            $"{answers.Failed:n0}",
            $"{answers.Waiting:n0}",
        ];

    private static string Megabytes(long bytes) => $"{bytes / 1048576.0:n0}";

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
