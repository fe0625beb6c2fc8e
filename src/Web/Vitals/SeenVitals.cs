using System.Collections.Immutable;

namespace Dukaan.Web.Vitals;

/// <summary>Counted visits by edge, in the buckets of <see cref="PageVitals.Bounds"/>. Not thread-safe.</summary>
internal sealed class SeenVitals
{
    private readonly Dictionary<string, (long[] FirstByte, long[] LargestPaint)> _edges = new(StringComparer.Ordinal);

    public void Note(string edge, TimeSpan firstByte, TimeSpan? largestPaint)
    {
        if (!_edges.TryGetValue(edge, out var counts))
        {
            _edges[edge] = counts = (Buckets(), Buckets());
        }

        counts.FirstByte[BucketOf(firstByte)]++;
        if (largestPaint is { } paint)
        {
            counts.LargestPaint[BucketOf(paint)]++;
        }
    }

    /// <summary>The sums of several, by edge, those with most visits first.</summary>
    public static ImmutableArray<VitalsLine> Lines(IReadOnlyCollection<SeenVitals> all) =>
        [
            .. all.SelectMany(seen => seen._edges)
                .GroupBy(edge => edge.Key, edge => edge.Value)
                .Select(edge => Line(edge.Key, Sum(edge.Select(counts => counts.FirstByte)), Sum(edge.Select(each => each.LargestPaint))))
                .OrderByDescending(line => line.Visits)
                .ThenBy(line => line.Edge, StringComparer.Ordinal),
        ];

    private static VitalsLine Line(string edge, long[] firstByte, long[] largestPaint) =>
        new(edge, firstByte.Sum(), Quantile(firstByte, 0.5)!.Value, Quantile(firstByte, 0.99)!.Value, Quantile(largestPaint, 0.75));

    /// <summary>
    /// Linear within a bucket, as Prometheus does; in the last, which has no upper bound, the greatest bound. Null: no visit.
    /// </summary>
    private static TimeSpan? Quantile(long[] counts, double share)
    {
        var rank = counts.Sum() * share;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0 && (rank -= counts[i]) <= 0)
            {
                var from = i == 0 ? 0 : PageVitals.Bounds[i - 1];
                var to = PageVitals.Bounds[Math.Min(i, PageVitals.Bounds.Length - 1)];
                return TimeSpan.FromSeconds(from + ((to - from) * (1 + (rank / counts[i]))));
            }
        }

        return null;
    }

    private static long[] Sum(IEnumerable<long[]> counts) =>
        counts.Aggregate(Buckets(), (sum, each) => [.. sum.Zip(each, (one, other) => one + other)]);

    private static long[] Buckets() => new long[PageVitals.Bounds.Length + 1];

    private static int BucketOf(TimeSpan time)
    {
        var found = Array.BinarySearch(PageVitals.Bounds, time.TotalSeconds);
        return found >= 0 ? found : ~found;
    }
}
