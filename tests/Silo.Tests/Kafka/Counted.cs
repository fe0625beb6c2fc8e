using System.Diagnostics.Metrics;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Tests.Kafka;

/// <summary>What a counter of ours counted since this was made: in all silos of this process, or in one.</summary>
internal sealed class Counted : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly List<(long Count, KeyValuePair<string, object?>[] Tags)> _measured = [];

    public Counted(string instrument, TestSilo? silo = null)
    {
        _listener.InstrumentPublished = (published, listener) =>
        {
            if (published.Name == instrument && (silo is null || published.Meter.Scope == silo.Services.GetService<IMeterFactory>()))
            {
                listener.EnableMeasurementEvents(published);
            }
        };
        _listener.SetMeasurementEventCallback<long>(
            (_, count, tags, _) =>
            {
                lock (_measured)
                {
                    _measured.Add((count, tags.ToArray()));
                }
            }
        );
        _listener.Start();
    }

    public long Total
    {
        get
        {
            lock (_measured)
            {
                return _measured.Sum(each => each.Count);
            }
        }
    }

    public long With(string tag, string value)
    {
        lock (_measured)
        {
            return _measured.Where(each => each.Tags.Any(one => one.Key == tag && Equals(one.Value, value))).Sum(each => each.Count);
        }
    }

    public void Dispose() => _listener.Dispose();
}
