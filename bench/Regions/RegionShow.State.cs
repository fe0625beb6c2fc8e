using System.Diagnostics;

namespace Dukaan.Bench.Regions;

/// <summary>The three regions on the map.</summary>
internal sealed partial class RegionShow : IShow
{
    /// <summary>The window of the shown rates.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(2);

    private static readonly object[] Places =
    [
        Place("bom1", "Mumbai", (19.1, 72.9), (33, 92)),
        Place("fra1", "Frankfurt", (50.1, 8.7), (41, -6)),
        Place("iad1", "Washington", (38.9, -77.5), (36, -103)),
    ];

    public Func<Task>? Act(string region, string act) =>
        (Regions.ContainsKey(region), act) switch
        {
            (true, "kill") => () => Kill(region),
            (true, "start") => () => Revive(region),
            _ => null,
        };

    public async Task<object> State()
    {
        var since = Stopwatch.GetTimestamp() - (long)(Window.TotalSeconds * Stopwatch.Frequency);
        var visits = Load.Since(since);
        var losses = Losses.ToDictionary(loss => loss.Region);
        var regions = await Task.WhenAll(
            Regions.Values.Select(region =>
            {
                var took = visits
                    .Where(visit => visit.Place == region.Name && visit.Failure is null)
                    .Select(visit => visit.Took.TotalMilliseconds)
                    .ToArray();
                return Shown(region, took, losses.GetValueOrDefault(region.Name));
            })
        );
        var (totals, delay) = (Load.Totals, _options.Delay.TotalMilliseconds);
        return new
        {
            Title = "Dukaan in three regions",
            Note = $"Kafka: {Kafka}" + (delay > 0 ? $"; {delay} ms added one way between regions" : ""),
            Places,
            Regions = regions,
            Flows = visits
                .Where(visit => visit.Region is not null)
                .GroupBy(visit => (visit.Place, visit.Region))
                .Select(flow => new
                {
                    From = flow.Key.Place,
                    To = flow.Key.Region,
                    PerSecond = flow.Count() / Window.TotalSeconds,
                }),
            Totals = new[]
            {
                Total("pages served", totals.Looks),
                Total("orders placed", totals.Orders),
                Total("orders told to try again", totals.Later, totals.Later > 0 ? "warn" : ""),
                Total("failed requests", totals.Failed, totals.Failed > 0 ? "bad" : "good"),
                Total("the seller's price", Price.Saved),
            },
        };
    }

    internal static object Total(string name, long value, string style = "") =>
        new
        {
            Name = name,
            Value = value,
            Style = style,
        };

    internal static object Place(string name, string city, (double, double) at, (double, double) shoppers) =>
        new
        {
            Name = name,
            City = city,
            At = (double[])[at.Item1, at.Item2],
            Shoppers = (double[])[shoppers.Item1, shoppers.Item2],
        };

    private async Task<object> Shown(ShownRegion region, double[] took, Loss? loss)
    {
        var (shown, lag, servers) = (PriceTag.On(region.Http, Load.Page), region.Lag(), region.Router.Servers());
        var (version, alive) = (await shown, region.Alive && await shown > 0);
        var behind = version > 0 ? Math.Max(0, Price.Saved - version) : (long?)null;
        return new
        {
            region.Name,
            Alive = alive,
            Late = behind > 2,
            Figures = new[]
            {
                Figure("router says", (await servers).FirstOrDefault(server => server.Region == region.Name)?.State),
                Figure("price it shows", version > 0 ? $"₹{version:n0}" : null),
                Figure("behind the seller", behind is { } changes ? $"{changes:n0} changes" : null),
                Figure("Kafka lag", await lag is { } messages ? $"{messages:n0} messages" : null),
                Figure("its shoppers' p99", took.Length > 0 ? $"{Stats.Percentile(took, 0.99):n0} ms" : null),
                Figure("last death: served elsewhere after", Milliseconds(loss?.Moved)),
                Figure("last return: current after", Milliseconds(loss?.Current)),
            },
            Buttons = new[]
            {
                alive
                    ? new ShownButton("kill", $"Kill {region.Name}", "kill")
                    : new ShownButton("start", $"Bring {region.Name} back", "start"),
            },
        };
    }

    internal static string[] Figure(string name, string? value) => [name, value ?? "–"];

    private static string? Milliseconds(TimeSpan? time) => time is { } known ? $"{known.TotalMilliseconds:n0} ms" : null;
}
