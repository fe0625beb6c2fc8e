using System.Collections.Concurrent;

namespace Dukaan.Silo.Regions;

/// <summary>Ids that no region had a moment ago, so that a repeated guess makes no call. At most a fixed number.</summary>
internal sealed class UnknownIds(TimeProvider time)
{
    private const int Max = 50_000;

    private readonly ConcurrentDictionary<string, long> _ids = new(StringComparer.Ordinal);

    /// <summary>How long an id is remembered. Nobody can know an id before its store or seller exists.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromSeconds(5);

    public bool Has(string id)
    {
        if (!_ids.TryGetValue(id, out var at))
        {
            return false;
        }

        if (time.GetElapsedTime(at) < Life)
        {
            return true;
        }

        _ids.TryRemove(id, out _);
        return false;
    }

    public void Add(string id)
    {
        if (_ids.Count >= Max)
        {
            _ids.Clear();
        }

        _ids[id] = time.GetTimestamp();
    }
}
