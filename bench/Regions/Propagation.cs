using System.Diagnostics;

namespace Dukaan.Bench.Regions;

/// <summary>
/// How long a price that is saved at home takes to show on each region's pages to strangers, one change after the other. Each region is
/// polled directly, a millisecond after its last response. Between two changes there is a random pause up to <see cref="MaxPause"/>, since
/// a seller does not save in step with the fetches of remote regions, which take a round trip. The first <see cref="WarmUp"/> changes do
/// not count, since the runtime recompiles hot code.
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
