using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.Bench.Failover;
using Dukaan.TestKit;

namespace Dukaan.Bench.Homes;

/// <summary>Shoppers of one region who repeat a checkout until it is accepted, and then begin the next.</summary>
internal sealed class HomeLoad : IAsyncDisposable
{
    private const int Shoppers = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _stop = new();
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly ConcurrentBag<(double At, string Id)> _accepted = [];
    private readonly Task _shopping;
    private int _refused;

    public HomeLoad(Uri region, ShopCheckout[] shops) =>
        _shopping = Task.WhenAll(Enumerable.Range(0, Shoppers).Select(n => Shop(region, shops[n % shops.Length])));

    /// <summary>Seconds since it began.</summary>
    public double Now => Stopwatch.GetElapsedTime(_began).TotalSeconds;

    /// <summary>How many checkouts were told to come back, or got no answer.</summary>
    public int Refused => _refused;

    /// <summary>The ids of all accepted orders.</summary>
    public IReadOnlyCollection<string> Accepted => [.. _accepted.Select(order => order.Id)];

    /// <summary>Returns once ten orders were accepted since then.</summary>
    public Task SellsSince(double then) =>
        Eventually.Holds(
            async () =>
            {
                if (_shopping.IsFaulted)
                {
                    await _shopping;
                }

                return _accepted.Count(order => order.At > then) >= 10;
            },
            "The shops should sell again.",
            TimeSpan.FromMinutes(2)
        );

    /// <summary>The longest time without an accepted order since then: when it began, and its length, in seconds.</summary>
    public (double From, double Length) LongestGap(double then)
    {
        double[] times = [then, .. _accepted.Select(order => order.At).Where(at => at > then).Order()];
        return times.Zip(times.Skip(1), (one, next) => (From: one, Length: next - one)).MaxBy(gap => gap.Length);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_stop.IsCancellationRequested)
        {
            await _stop.CancelAsync();
            await _shopping;
        }
    }

    private async Task Shop(Uri region, ShopCheckout shop)
    {
        using var http = new HttpClient { BaseAddress = region, Timeout = TimeSpan.FromSeconds(20) };
        while (!_stop.IsCancellationRequested)
        {
            var key = Guid.NewGuid();
            string? id;
            while ((id = await shop.Place(http, key)) is null)
            {
                Interlocked.Increment(ref _refused);
                await Task.Delay(Pause);
            }

            _accepted.Add((Now, id));
        }
    }
}
