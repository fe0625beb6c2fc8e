using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dukaan.Visits;

namespace Dukaan.Web.Visits;

/// <summary>What happened in one shop at this process since it was last handed over. Counting allocates nothing. Thread-safe.</summary>
internal sealed class StoreVisits
{
    private readonly ConcurrentDictionary<string, StrongBox<long>> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StrongBox<long>>.AlternateLookup<ReadOnlySpan<char>> _bySource;
    private long _visits;
    private long _searches;
    private long _carts;
    private long _checkouts;
    private long _orders;

    public StoreVisits() => _bySource = _sources.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts what came for a page, if it is a visit: not a bot, and not from another page of the shop.</summary>
    public void Note(HttpRequest request)
    {
        Span<char> buffer = stackalloc char[SourceCount.MaxSource];
        if (!VisitReader.TryRead(request, buffer, out var length))
        {
            return;
        }

        Interlocked.Increment(ref _visits);
        if (length > 0)
        {
            Source(buffer[..length]);
        }
    }

    public void Search() => Interlocked.Increment(ref _searches);

    public void Cart() => Interlocked.Increment(ref _carts);

    public void Checkout() => Interlocked.Increment(ref _checkouts);

    public void Order() => Interlocked.Increment(ref _orders);

    /// <summary>What was counted, which begins anew; null: nothing was.</summary>
    public VisitCounts? Take()
    {
        var counts = new VisitCounts(
            Interlocked.Exchange(ref _visits, 0),
            Interlocked.Exchange(ref _searches, 0),
            Interlocked.Exchange(ref _carts, 0),
            Interlocked.Exchange(ref _checkouts, 0),
            Interlocked.Exchange(ref _orders, 0),
            [
                .. _sources
                    .Select(each => new SourceCount(each.Key, Interlocked.Exchange(ref each.Value.Value, 0)))
                    .Where(each => each.Visits > 0),
            ]
        );
        if (_sources.Count >= VisitCounts.MaxSources)
        {
            _sources.Clear(); // tomorrow's sources have a chance too
        }

        return counts is { Visits: 0, Searches: 0, Carts: 0, Checkouts: 0, Orders: 0 } ? null : counts;
    }

    private void Source(ReadOnlySpan<char> source)
    {
        if (!_bySource.TryGetValue(source, out var count))
        {
            count = _sources.GetOrAdd(
                _sources.Count < VisitCounts.MaxSources ? source.ToString() : SourceCount.Others,
                static _ => new StrongBox<long>()
            );
        }

        Interlocked.Increment(ref count.Value);
    }
}
