using System.Diagnostics.Metrics;
using Dukaan.Silo.Storage;

namespace Dukaan.Silo.Postgres;

/// <summary>
/// The cost of writes: histograms <c>dukaan.storage.batch</c> and <c>dukaan.storage.commit.duration</c> of the meter <c>Dukaan.Silo</c>, by
/// shard.
/// </summary>
internal sealed class StorageMeter
{
    /// <summary>The silo's meter, for exporters.</summary>
    public const string Name = "Dukaan.Silo";

    private readonly Histogram<int> _batch;
    private readonly Histogram<double> _duration;

    public StorageMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _batch = meter.CreateHistogram<int>("dukaan.storage.batch", "{write}", "Writes that shared one commit.");
        _duration = meter.CreateHistogram<double>(
            "dukaan.storage.commit.duration",
            "s",
            "How long a commit took, its round trip included."
        );
    }

    public void Committed(string shard, int writes, TimeSpan took)
    {
        var where = new KeyValuePair<string, object?>("shard", shard);
        _batch.Record(writes, where);
        _duration.Record(took.TotalSeconds, where);
    }
}
