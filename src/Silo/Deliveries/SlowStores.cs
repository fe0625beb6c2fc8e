using System.Collections.Concurrent;
using System.Diagnostics;

namespace Dukaan.Silo.Deliveries;

/// <summary>The stores whose last delivery took long, for a minute.</summary>
internal sealed class SlowStores
{
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, long> _since = new(StringComparer.Ordinal);

    /// <summary>Those of the last minute.</summary>
    public IEnumerable<string> Stores
    {
        get
        {
            foreach (var (store, since) in _since)
            {
                if (Stopwatch.GetElapsedTime(since) < Memory)
                {
                    yield return store;
                }
                else
                {
                    _since.TryRemove(new KeyValuePair<string, long>(store, since));
                }
            }
        }
    }

    public void Note(string storeId, TimeSpan took)
    {
        if (took > Slow)
        {
            _since[storeId] = Stopwatch.GetTimestamp();
        }
        else
        {
            _since.TryRemove(storeId, out _);
        }
    }
}
