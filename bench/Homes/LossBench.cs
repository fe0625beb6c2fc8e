using System.Globalization;

namespace Dukaan.Bench.Homes;

/// <summary>
/// A home and its database member under real Patroni: killed together, suspended together, and moved by an operator, in turn and back.
/// Shoppers come through another region and repeat a checkout until it is accepted. <c>DUKAAN_HOME_ROUNDS</c> says how often, and
/// <c>DUKAAN_HOME_LOSSES</c> (<c>killed,suspended,moved</c>) which of them.
/// </summary>
internal static class LossBench
{
    private static readonly string[] Columns = ["the home is", "times", "no order for, s: median", "longest", "answers of 503"];

    /// <summary>One way of losing it after the other; then where the seconds went.</summary>
    public static async Task Run(Report report)
    {
        var rounds = Rounds(5);
        await using var stage = await HomeStage.Start();
        var rows = new List<string[]> { Columns };
        var timelines = new List<(string How, HomeTimeline Timeline)>();
        foreach (var (how, lose) in Chosen(stage.Places))
        {
            var timeline = stage.Places.Timeline();
            var refused = stage.Load.Refused;
            var gaps = new List<double>();
            for (var round = 0; round < rounds; round++)
            {
                gaps.Add(await Lose(stage, how, lose, timeline));
            }

            rows.Add(Row(how, gaps, stage.Load.Refused - refused));
            timelines.Add((how, timeline));
        }

        report.Line($"Patroni as in deploy/patroni, one etcd, two members, DUKAAN_COMMIT=far; {rounds} rounds each, there and back.");
        report.Line("");
        report.Table([.. rows]);
        foreach (var (how, timeline) in timelines)
        {
            report.Table([
                [$"{how}: seconds until", "median", "longest"],
                .. timeline.Rows(),
            ]);
        }

        report.Line($"{await stage.Audit()}");
    }

    /// <summary>Ways and moments by chance, many times; the exit code is 1 if an order was lost or doubled.</summary>
    public static async Task Chaos(Report report)
    {
        var rounds = Rounds(50);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        await using var stage = await HomeStage.Start();
        var ways = Chosen(stage.Places).ToArray();
        var gaps = ways.ToDictionary(way => way.How, _ => new List<double>());
        var refused = ways.ToDictionary(way => way.How, _ => 0);
        for (var round = 0; round < rounds; round++)
        {
            var (how, lose) = ways[random.Next(ways.Length)];
            await Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * 3));
            var before = stage.Load.Refused;
            gaps[how].Add(await Lose(stage, how, lose, timeline: null));
            refused[how] += stage.Load.Refused - before;
        }

        var audit = await stage.Audit();
        report.Line($"{rounds} times by chance (seed {seed}), at random moments; Patroni as in deploy/patroni, DUKAAN_COMMIT=far.");
        report.Line("");
        report.Table([Columns, .. ways.Where(way => gaps[way.How].Count > 0).Select(way => Row(way.How, gaps[way.How], refused[way.How]))]);
        report.Line($"{audit}");
        if (audit is not { Lost: 0, Doubled: 0 })
        {
            Environment.ExitCode = 1;
        }
    }

    /// <summary>Returns for how many seconds nothing was sold. What was lost stands by again.</summary>
    private static async Task<double> Lose(HomeStage stage, string how, Func<Task> lose, HomeTimeline? timeline)
    {
        var (began, then) = (stage.Load.Now, DateTimeOffset.UtcNow);
        await lose();
        await stage.Load.SellsSince(stage.Load.Now);
        var (from, length) = stage.Load.LongestGap(began);
        timeline?.Note(then, ("the last order before", from - began), ("the next order", from + length - began));
        Console.Error.WriteLine($"{how}: {length:n1} s");
        await stage.Places.Mend();
        return length;
    }

    private static string[] Row(string how, List<double> gaps, int refused) =>
        [how, $"{gaps.Count}", $"{Stats.Median(gaps):n1}", $"{gaps.Max():n1}", $"{refused}"];

    private static IEnumerable<(string How, Func<Task> Lose)> Chosen(HomePlaces places)
    {
        var only = (Environment.GetEnvironmentVariable("DUKAAN_HOME_LOSSES") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        return places.Ways.Where(way => only.Length == 0 || only.Contains(way.Key)).Select(way => way.Value);
    }

    private static int Rounds(int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable("DUKAAN_HOME_ROUNDS"), CultureInfo.InvariantCulture, out var rounds)
            ? rounds
            : otherwise;
}
