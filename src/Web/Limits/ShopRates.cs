using System.Collections.Concurrent;
using Dukaan.RuntimeSettings;

namespace Dukaan.Web.Limits;

/// <summary>
/// The limits that operators set for single shops (<see cref="SiteSettings.RequestsPerSecond"/>), in this process: a bucket of one second's
/// requests for each. A shop without a limit costs a look into the settings. Thread-safe.
/// </summary>
internal sealed class ShopRates(IRuntimeSettings settings, TimeProvider time)
{
    /// <summary>The most buckets; at the limit all are dropped, and begin full.</summary>
    private const int MaxShops = 10_000;

    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>Whether the shop is served one more request now.</summary>
    public bool Admits(string storeId)
    {
        var most = settings.Now.Of(storeId).RequestsPerSecond;
        if (most == 0)
        {
            return true;
        }

        if (_buckets.Count >= MaxShops)
        {
            _buckets.Clear();
        }

        return _buckets.GetOrAdd(storeId, static (_, clock) => new Bucket(clock.GetTimestamp()), time).Take(most, time);
    }

    private sealed class Bucket(long started)
    {
        private readonly Lock _lock = new();
        private double _left = double.MaxValue;
        private long _at = started;

        public bool Take(int most, TimeProvider time)
        {
            lock (_lock)
            {
                var at = time.GetTimestamp();
                _left = Math.Min(most, _left + (time.GetElapsedTime(_at, at).TotalSeconds * most));
                _at = at;
                if (_left < 1)
                {
                    return false;
                }

                _left--;
                return true;
            }
        }
    }
}
