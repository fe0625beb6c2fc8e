namespace Dukaan.Storefront;

/// <summary>
/// What was used lately, in two generations: what nobody uses is dropped after one to two times <see cref="Generation"/>, or earlier if
/// there is very much. Used by one grain, one turn at a time.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="dropped">Is called with each dropped item; null: none.</param>
internal sealed class RecentlyUsed<T>(TimeProvider time, Action<T>? dropped = null)
    where T : class
{
    /// <summary>In a generation.</summary>
    internal const int Max = 16_384;

    internal static readonly TimeSpan Generation = TimeSpan.FromMinutes(10);

    private Dictionary<string, T> _young = new(StringComparer.Ordinal);
    private Dictionary<string, T> _old = new(StringComparer.Ordinal);
    private long _began = time.GetTimestamp();

    public int Count => _young.Count + _old.Count;

    public T? Find(string key)
    {
        if (_young.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!_old.Remove(key, out known))
        {
            return null;
        }

        Add(key, known);
        return known;
    }

    /// <summary>Adds one that is not there.</summary>
    public void Add(string key, T value)
    {
        if (_young.Count >= Max || time.GetElapsedTime(_began) >= Generation)
        {
            Drop(_old);
            (_old, _young, _began) = (_young, new Dictionary<string, T>(StringComparer.Ordinal), time.GetTimestamp());
        }

        _young.Add(key, value);
    }

    public void Remove(string key)
    {
        if (_young.Remove(key, out var value) || _old.Remove(key, out value))
        {
            dropped?.Invoke(value);
        }
    }

    public void Clear()
    {
        Drop(_young);
        Drop(_old);
    }

    private void Drop(Dictionary<string, T> some)
    {
        foreach (var value in some.Values)
        {
            dropped?.Invoke(value);
        }

        some.Clear();
    }
}
