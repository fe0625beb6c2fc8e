using System.Diagnostics;

namespace Dukaan.Bench.Regions;

/// <summary>
/// How long a price that is saved at home takes until each region's page shows it to strangers, one change after the other. Each region is
/// asked straight, a millisecond after its last answer. Between two changes some time passes, less than <see cref="MaxPause"/>: a seller
/// does not save just when far readers have had something and ask for more, which takes them a round trip. Changes of the first <see
/// cref="WarmUp"/> do not count: the runtime compiles hot code again while it runs.
/// </summary>
internal sealed class Propagation
{
    public static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan MaxPause = TimeSpan.FromMilliseconds(500);

    private readonly List<double> _saved = [];
    private readonly Dictionary<string, List<double>> _seen = [];

    public async Task Measure(RegionShow show, int changes, CancellationToken stop)
    {
        foreach (var name in show.Regions.Keys)
        {
            _seen[name] = [];
        }

        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < WarmUp)
        {
            await Change(show, stop);
        }

        foreach (var values in _seen.Values.Append(_saved))
        {
            values.Clear();
        }

        for (var n = 0; n < changes; n++)
        {
            await Change(show, stop);
        }
    }

    private async Task Change(RegionShow show, CancellationToken stop)
    {
        await Task.Delay(Random.Shared.NextDouble() * MaxPause, stop);
        var (started, next) = (Stopwatch.GetTimestamp(), show.Price.Saved + 1);
        await Task.WhenAll(
            show.Regions.Select(region => See(region.Key, region.Value.Http, show.Load.Page, next, started, stop))
                .Append(Save(show.Price, started))
        );
    }

    /// <summary>Milliseconds since the seller sent the change.</summary>
    public string[][] Table() =>
        [
            ["milliseconds since the seller's save was sent", "p50", "p99", "slowest"],
            ["acknowledged", .. Row(_saved)],
            .. _seen.Select(region => (string[])[$"a stranger's page in {region.Key} shows it", .. Row(region.Value)]),
        ];

    private static string[] Row(List<double> values) =>
        [.. new[] { 0.5, 0.99, 1 }.Select(share => $"{Stats.Percentile(values, share):n0}")];

    private async Task Save(PriceTag price, long started)
    {
        await price.Raise();
        _saved.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private async Task See(string name, HttpClient region, string page, long price, long started, CancellationToken stop)
    {
        await PriceTag.Shows(region, page, price, stop);
        _seen[name].Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}
