namespace Dukaan.Silo.Usage;

/// <summary>
/// The keys with the largest sums of a stream, in bounded memory: Space-Saving (Metwally, Agrawal and El Abbadi, 2005). A key whose share
/// of the whole is above 1/capacity is always there. A newcomer takes the place of the smallest, and inherits its sum as a possible error,
/// which <see cref="Top"/> leaves out: no sum is too large. Thread-safe.
/// </summary>
/// <param name="capacity">How many keys are kept.</param>
internal sealed class HeavyHitters(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Sum, long Error)> _sums = new(capacity, StringComparer.Ordinal);

    public void Add(string key, long amount)
    {
        lock (_lock)
        {
            if (_sums.TryGetValue(key, out var known))
            {
                _sums[key] = (known.Sum + amount, known.Error);
            }
            else if (_sums.Count < capacity)
            {
                _sums[key] = (amount, 0);
            }
            else
            {
                var (smallest, least) = _sums.MinBy(each => each.Value.Sum);
                _sums.Remove(smallest);
                _sums[key] = (least.Sum + amount, least.Sum);
            }
        }
    }

    /// <summary>All that is kept: of each key at least what it had.</summary>
    public KeyValuePair<string, long>[] Top()
    {
        lock (_lock)
        {
            return
            [
                .. _sums.Select(each => KeyValuePair.Create(each.Key, each.Value.Sum - each.Value.Error)).Where(each => each.Value > 0),
            ];
        }
    }
}
