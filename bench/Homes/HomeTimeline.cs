using System.Globalization;
using System.Text.RegularExpressions;

namespace Dukaan.Bench.Homes;

/// <summary>
/// What happened while a home was lost or moved, read from the logs of all that took part: they are on one machine, so their clocks agree.
/// </summary>
internal sealed partial class HomeTimeline
{
    /// <summary>For the site's own console, so that its lines can be placed in time.</summary>
    public static readonly IReadOnlyDictionary<string, string> Logging = new Dictionary<string, string>
    {
        ["Logging__Console__FormatterOptions__TimestampFormat"] = "yyyy-MM-dd HH:mm:ss.fff ",
        ["Logging__Console__FormatterOptions__UseUtcTimestamp"] = "true",
        ["Logging__Console__FormatterOptions__SingleLine"] = "true",
    };

    /// <summary>In the order in which they are expected.</summary>
    private static readonly (string Words, string Event)[] Events =
    [
        ("this process finishes what it has accepted", "the old process was asked to leave"),
        ("This process is not home any more", "the old process ended by itself"),
        ("received fast shutdown request", "the old primary is asked to shut down"),
        ("database system is shut down", "the old primary is shut down"),
        ("received promote request", "the standby is asked to promote itself"),
        ("selected new timeline", "it has all of the log"),
        ("the home opens here", "the process beside it sees the primary"),
        ("The home is served in", "the home is taken"),
        ("Now listening on", "the process listens"),
        ("is home at", "another region has found it"),
    ];

    private readonly (string Who, Func<string> Log)[] _logs;
    private readonly List<(string Event, double At)> _all = [];

    public HomeTimeline(params (string Who, Func<string> Log)[] logs) => _logs = logs;

    /// <summary>Notes the first of each kind since then, and what else is known.</summary>
    /// <param name="then">When the home was lost.</param>
    /// <param name="others">In seconds since then.</param>
    public void Note(DateTimeOffset then, params (string Event, double At)[] others)
    {
        var found = new Dictionary<string, double>();
        foreach (var line in _logs.SelectMany(log => log.Log().Split('\n')))
        {
            if (
                Time().Match(line) is { Success: true } time
                && Events.FirstOrDefault(each => line.Contains(each.Words, StringComparison.Ordinal)).Event is { } what
                && DateTimeOffset.TryParse(
                    $"{time.Groups[1].Value}.{time.Groups[2].Value}",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal,
                    out var at
                )
                && at > then
            )
            {
                found[what] = Math.Min((at - then).TotalSeconds, found.GetValueOrDefault(what, double.MaxValue));
            }
        }

        var all = found.Select(each => (Event: each.Key, At: each.Value)).Concat(others).OrderBy(each => each.At).ToArray();
        _all.AddRange(all);
        foreach (var (what, at) in all)
        {
            Console.Error.WriteLine($"  {at, 6:n2} s  {what}");
        }
    }

    /// <summary>The median and the latest time of each event, in seconds.</summary>
    public IEnumerable<string[]> Rows() =>
        _all.GroupBy(each => each.Event)
            .Select(each => (Event: each.Key, Times: each.Select(one => one.At).ToArray()))
            .OrderBy(each => Stats.Median(each.Times))
            .Select(each => new[] { each.Event, $"{Stats.Median(each.Times):n1}", $"{each.Times.Max():n1}" });

    [GeneratedRegex(@"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)[,.](\d{3})")]
    private static partial Regex Time();
}
