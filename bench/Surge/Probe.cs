using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.TestKit;

namespace Dukaan.Bench.Surge;

/// <summary>Requests the viral page in every process all the time, and records failures.</summary>
internal sealed class Probe : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Well = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<long> _unwell = [];
    private readonly Task _looking;

    public Probe(IReadOnlyList<DukaanProcess> sites, string page) => _looking = Task.WhenAll(sites.Select(site => Look(site.Url, page)));

    /// <summary>Stops, and returns how long after a time of <see cref="Stopwatch"/> the last failed request was.</summary>
    public async Task<TimeSpan> End(long since)
    {
        await _stop.CancelAsync();
        await _looking;
        return TimeSpan.FromSeconds(Math.Max(0, _unwell.DefaultIfEmpty(since).Max() - since) / (double)Stopwatch.Frequency);
    }

    public void Dispose() => _stop.Dispose();

    private async Task Look(Uri site, string page)
    {
        using var http = new HttpClient { BaseAddress = site, Timeout = TimeSpan.FromSeconds(20) };
        while (!_stop.IsCancellationRequested)
        {
            var (asked, well) = (Stopwatch.GetTimestamp(), false);
            try
            {
                using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
                well = answer.IsSuccessStatusCode && Stopwatch.GetElapsedTime(asked) < Well;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // A failure.
            }

            if (!well)
            {
                _unwell.Enqueue(asked);
            }

            await Task.Delay(Between);
        }
    }
}
