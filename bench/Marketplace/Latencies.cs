using System.Collections.Concurrent;

namespace Dukaan.Bench.Marketplace;

/// <summary>Latencies from the scheduled start, in milliseconds, and results.</summary>
internal sealed class Latencies
{
    private readonly ConcurrentQueue<(ShopperAction ShopperAction, double Milliseconds, bool Failed)> _all = [];

    public void Add(ShopperAction deed, TimeSpan took, bool failed) => _all.Enqueue((deed, took.TotalMilliseconds, failed));

    public string[][] Table() =>
        [
            ["", "times", "failed", "p50 ms", "p99 ms", "p99.9 ms"],
            .. _all.GroupBy(each => each.ShopperAction).OrderBy(group => group.Key).Select(group => Row(group.Key.ToString(), [.. group])),
            Row("all", [.. _all]),
        ];

    private static string[] Row(string name, (ShopperAction, double Milliseconds, bool Failed)[] all)
    {
        string At(double share) => $"{Stats.Percentile(all.Select(each => each.Milliseconds), share):n1}";
        return [name, $"{all.Length:n0}", $"{all.Count(each => each.Failed):n0}", At(0.5), At(0.99), At(0.999)];
    }
}
