using System.Diagnostics.Metrics;

namespace Dukaan.Silo.Storage;

/// <summary>What writing costs: histograms <c>dukaan.storage.batch</c> and <c>dukaan.storage.commit.duration</c> of the meter <c>Dukaan.Silo</c>.</summary>
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
        _duration = meter.CreateHistogram<double>("dukaan.storage.commit.duration", "s", "How long a commit took, its round trip included.");
    }

    public void Committed(int writes, TimeSpan took)
    {
        _batch.Record(writes);
        _duration.Record(took.TotalSeconds);
    }
}
