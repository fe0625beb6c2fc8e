using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dukaan.Regions;
using Dukaan.Search;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Web.Search;

/// <summary>
/// Counts what is searched for on this silo, and hands the sums to the shops' <see cref="ISearchReportGrain"/> every half minute, in
/// whichever region it is. What
/// looks like a person's own, a number of a phone or an address of mail, is not counted. Bounded; what is beyond is not counted.
/// Thread-safe.
/// </summary>
internal sealed partial class SearchTally(IGrainFactory grains, IHomeRegions regions, TimeProvider time, ILogger<SearchTally> log)
    : BackgroundService
{
    private const int MaxQueries = 10_000;
    private const int LongestDigits = 6;

    /// <summary>Of one store in one message to another region; a report has no more.</summary>
    private const int MaxAbroad = 200;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(string StoreId, string Query), Counts> _counts = new();
    private int _queries; // in it: its own Count takes every one of its locks

    /// <summary>Notes a search, or that a product was opened from its results.</summary>
    public void Note(string storeId, string query, bool empty = false, bool click = false)
    {
        if (Volatile.Read(ref _queries) >= MaxQueries || Read(query) is not { } read)
        {
            return;
        }

        if (!_counts.TryGetValue((storeId, read), out var counts))
        {
            var added = new Counts();
            counts = _counts.GetOrAdd((storeId, read), added);
            if (counts == added)
            {
                Interlocked.Increment(ref _queries);
            }
        }

        Interlocked.Increment(ref click ? ref counts.Clicks : ref counts.Searches);
        if (empty)
        {
            Interlocked.Increment(ref counts.Empty);
        }
    }

    /// <summary>Hands over what was counted in one store, or in all (null).</summary>
    public async Task Flush(string? storeId = null)
    {
        var counted = new Dictionary<string, ImmutableArray<SearchCount>.Builder>(StringComparer.Ordinal);
        foreach (var key in _counts.Keys.Where(key => storeId is null || key.StoreId == storeId))
        {
            if (_counts.TryRemove(key, out var counts))
            {
                Interlocked.Decrement(ref _queries);
                counted.TryAdd(key.StoreId, ImmutableArray.CreateBuilder<SearchCount>());
                counted[key.StoreId].Add(counts.Of(key.Query));
            }
        }

        foreach (var (store, counts) in counted)
        {
            await HandOver(store, counts.ToImmutable());
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Flush();
        }
    }

    private async Task HandOver(string storeId, ImmutableArray<SearchCount> counts)
    {
        Caller.Set(storeId, Caller.System);
        try
        {
            if (regions.Many && await regions.HomeOf(storeId) is { } home && home != regions.Here)
            {
                var most = counts.OrderByDescending(count => count.Searches).Take(MaxAbroad);
                await regions.AddSearches(home, storeId, Ids.Token(), [.. most]);
                return;
            }

            await grains.GetGrain<ISearchReportGrain>(storeId).Add(counts);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogLost(e, storeId);
        }
    }

    /// <summary>A query as it is counted; null: it is not.</summary>
    private static string? Read(string query)
    {
        var read = TextFolding.Fold(query).Trim();
        return
            read.Length is 0 or > SearchCount.MaxQuery
            || read.Contains('@', StringComparison.Ordinal)
            || read.Count(char.IsDigit) > LongestDigits
            ? null
            : read;
    }

    [LoggerMessage(1, LogLevel.Warning, "Counts of searches of store {StoreId} are lost")]
    private partial void LogLost(Exception exception, string storeId);

    private sealed class Counts
    {
        public int Searches;
        public int Empty;
        public int Clicks;

        public SearchCount Of(string query) => new(query, Searches, Empty, Clicks);
    }
}
