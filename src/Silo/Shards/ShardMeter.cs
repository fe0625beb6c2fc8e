using System.Diagnostics.Metrics;
using Dukaan.Silo.Postgres;

namespace Dukaan.Silo.Shards;

/// <summary>
/// Meter <c>Dukaan.Silo</c>: gauge <c>dukaan.shard.stores</c> by shard (of those other than main), counter <c>dukaan.shard.moves</c> by
/// outcome, histogram <c>dukaan.shard.pause</c>: how long a moved store's writes waited.
/// </summary>
internal sealed class ShardMeter
{
    private readonly Counter<long> _moves;
    private readonly Histogram<double> _pauses;

    public ShardMeter(ShardMap map, ShardOptions options, IMeterFactory meters)
    {
        var meter = meters.Create(StorageMeter.Name);
        meter.CreateObservableGauge(
            "dukaan.shard.stores",
            () =>
                options.Databases.Keys.Select(shard => new Measurement<int>(
                    map.Stores.Values.Count(name => name == shard),
                    new KeyValuePair<string, object?>("shard", shard)
                )),
            "{store}",
            "Stores that live in a shard of their own."
        );
        _moves = meter.CreateCounter<long>("dukaan.shard.moves", "{move}", "Tries to move a store between shards, by outcome.");
        _pauses = meter.CreateHistogram<double>("dukaan.shard.pause", "s", "How long the writes of a store waited while it moved.");
    }

    public void Moved(TimeSpan paused)
    {
        _moves.Add(1, new KeyValuePair<string, object?>("outcome", "moved"));
        _pauses.Record(paused.TotalSeconds);
    }

    public void Failed() => _moves.Add(1, new KeyValuePair<string, object?>("outcome", "failed"));
}
