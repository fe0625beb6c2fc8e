using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using Dukaan.Silo.Hosting;
using Dukaan.Silo.Regions;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Vitals;

/// <summary>
/// How fast pages were as shoppers' browsers measured it, by the region that served the page (its edge): the meter <c>Dukaan.Vitals</c>,
/// and a summary of the last half hour to hour of this process. What a browser says is not trusted: the edge is one of the regions or
/// counts as <see cref="Other"/>, and a process takes <see cref="MaxPerSecond"/>. Thread-safe.
/// </summary>
internal sealed class PageVitals
{
    /// <summary>A region that this process does not know, such as one that was just added.</summary>
    public const string Other = "other";

    /// <summary>What is beyond says nothing new, and is dropped.</summary>
    public const int MaxPerSecond = 100;

    /// <summary>The upper bounds of the histograms' buckets, in seconds.</summary>
    public static readonly double[] Bounds = [0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1.2, 1.8, 2.5, 4, 8];

    private static readonly TimeSpan Generation = TimeSpan.FromMinutes(30);

    private readonly Histogram<double> _firstByte;
    private readonly Histogram<double> _largestPaint;
    private readonly Counter<long> _dropped;
    private readonly TimeProvider _time;
    private readonly string _here;
    private readonly HashSet<string> _edges;
    private readonly Lock _lock = new();
    private readonly SeenVitals[] _generations = [new(), new()];
    private DateTimeOffset _turned;
    private long _second;
    private int _taken;

    public PageVitals(IMeterFactory meters, DukaanOptions options, TimeProvider time, RegionOptions? regions = null)
    {
        (_time, _here, _turned) = (time, options.Region, time.GetUtcNow());
        _edges = [_here, .. regions?.Addresses.Keys ?? []];
        var meter = meters.Create("Dukaan.Vitals");
        var advice = new InstrumentAdvice<double> { HistogramBucketBoundaries = Bounds };
        _firstByte = meter.CreateHistogram(
            "dukaan.vitals.ttfb",
            "s",
            "Time to the first byte of a shop's page as its shopper's browser measured it, by edge: the region that served it.",
            tags: null,
            advice
        );
        _largestPaint = meter.CreateHistogram(
            "dukaan.vitals.lcp",
            "s",
            "Time to the largest contentful paint of a shop's page as its shopper's browser measured it, by edge.",
            tags: null,
            advice
        );
        _dropped = meter.CreateCounter<long>("dukaan.vitals.dropped", "{beacon}", "Reports of browsers beyond what a process takes.");
    }

    /// <summary>Counts a visit.</summary>
    /// <param name="edge">The region that the page named; null: this one.</param>
    /// <param name="firstByte">The time to the first byte.</param>
    /// <param name="largestPaint">The time to the largest paint; null: the browser does not measure it.</param>
    public void Note(string? edge, TimeSpan firstByte, TimeSpan? largestPaint)
    {
        if (!Takes())
        {
            _dropped.Add(1);
            return;
        }

        var known =
            edge is null ? _here
            : _edges.Contains(edge) ? edge
            : Other;
        var tag = new KeyValuePair<string, object?>("edge", known);
        _firstByte.Record(firstByte.TotalSeconds, tag);
        if (largestPaint is { } paint)
        {
            _largestPaint.Record(paint.TotalSeconds, tag);
        }

        lock (_lock)
        {
            Turn();
            _generations[0].Note(known, firstByte, largestPaint);
        }
    }

    /// <summary>The summary by edge, those with most visits first.</summary>
    public ImmutableArray<VitalsLine> Lately()
    {
        lock (_lock)
        {
            Turn();
            return SeenVitals.Lines(_generations);
        }
    }

    private void Turn()
    {
        var age = _time.GetUtcNow() - _turned;
        if (age >= Generation)
        {
            _generations[1] = age < Generation * 2 ? _generations[0] : new SeenVitals();
            _generations[0] = new SeenVitals();
            _turned = _time.GetUtcNow();
        }
    }

    private bool Takes()
    {
        lock (_lock)
        {
            var second = _time.GetUtcNow().ToUnixTimeSeconds();
            (_second, _taken) = second == _second ? (_second, _taken + 1) : (second, 1);
            return _taken <= MaxPerSecond;
        }
    }
}
