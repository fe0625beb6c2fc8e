using System.Diagnostics.Metrics;

namespace Dukaan.Web.Pictures;

/// <summary>The meter <c>Dukaan.Pictures</c>: where served pictures come from, and what is kept of others' near the shopper.</summary>
public sealed class PictureMeter
{
    private readonly Counter<long> _served;
    private readonly Counter<long> _pulls;
    private readonly Counter<long> _pulled;
    private readonly Counter<long> _evicted;
    private long _cached;

    public PictureMeter(IMeterFactory meters)
    {
        var meter = meters.Create("Dukaan.Pictures");
        _served = meter.CreateCounter<long>(
            "dukaan.pictures.served",
            "{picture}",
            "Requests for pictures, by source: files (this process's folder), cache, store (just pulled from S3), home (just pulled from "
                + "its home), missing, away (neither could be reached)."
        );
        _pulls = meter.CreateCounter<long>(
            "dukaan.pictures.pulls",
            "{pull}",
            "Pulls of pictures, by origin (store, home) and outcome: kept, unverified (served and not kept), missing, away."
        );
        _pulled = meter.CreateCounter<long>("dukaan.pictures.pulled.size", "By", "Bytes of pulled pictures, by origin.");
        _evicted = meter.CreateCounter<long>(
            "dukaan.pictures.cache.removed",
            "{picture}",
            "Pictures that left the cache, by reason: room (least recently used), damaged (other bytes than were kept)."
        );
        meter.CreateObservableGauge(
            "dukaan.pictures.cache.size",
            () => Volatile.Read(ref _cached),
            "By",
            "Bytes of pictures in the cache."
        );
    }

    internal void Served(string source) => _served.Add(1, new KeyValuePair<string, object?>("source", source));

    internal void Pulled(string origin, string outcome, long bytes = 0)
    {
        _pulls.Add(1, new KeyValuePair<string, object?>("origin", origin), new KeyValuePair<string, object?>("outcome", outcome));
        if (bytes > 0)
        {
            _pulled.Add(bytes, new KeyValuePair<string, object?>("origin", origin));
        }
    }

    internal void Removed(string reason) => _evicted.Add(1, new KeyValuePair<string, object?>("reason", reason));

    internal void Cached(long bytes) => Volatile.Write(ref _cached, bytes);
}
