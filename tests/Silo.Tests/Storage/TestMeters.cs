using System.Diagnostics.Metrics;

namespace Dukaan.Silo.Tests.Storage;

/// <summary>Keeps what one harness's storage measured.</summary>
internal sealed class TestMeters : IMeterFactory
{
    private readonly List<Meter> _meters = [];
    private readonly MeterListener _listener = new();
    private readonly List<int> _batches = [];

    public TestMeters()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter) && instrument.Name == "dukaan.storage.batch")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>(
            (_, writes, _, _) =>
            {
                lock (_batches)
                {
                    _batches.Add(writes);
                }
            }
        );
        _listener.Start();
    }

    /// <summary>How many writes each commit had.</summary>
    public IReadOnlyList<int> Batches
    {
        get
        {
            lock (_batches)
            {
                return [.. _batches];
            }
        }
    }

    public Meter Create(MeterOptions options)
    {
        var meter = new Meter(options);
        _meters.Add(meter);
        return meter;
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.ForEach(meter => meter.Dispose());
    }
}
