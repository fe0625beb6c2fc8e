using System.Collections.Concurrent;
using System.Diagnostics;
using Dukaan.Values;

namespace Dukaan.Silo.Outbox;

/// <summary>
/// Stores whose events could not be published just now, and when each is tried again: 100 ms later, doubling up to a limit.
/// </summary>
internal sealed class StorePauses(TimeSpan longest)
{
    private readonly ExponentialBackoff _waits = new(TimeSpan.FromMilliseconds(100), longest);
    private readonly ConcurrentDictionary<string, (int Failures, long Until)> _stores = new(StringComparer.Ordinal);

    /// <summary>Stores that are not to be tried yet.</summary>
    public IReadOnlyCollection<string> Waiting()
    {
        var now = Stopwatch.GetTimestamp();
        return [.. _stores.Where(store => store.Value.Until > now).Select(store => store.Key)];
    }

    public void Failed(string storeId)
    {
        var failures = _stores.TryGetValue(storeId, out var was) ? was.Failures + 1 : 1;
        _stores[storeId] = (failures, Stopwatch.GetTimestamp() + (long)(_waits.After(failures).TotalSeconds * Stopwatch.Frequency));
    }

    public void Succeeded(string storeId) => _stores.TryRemove(storeId, out _);
}
