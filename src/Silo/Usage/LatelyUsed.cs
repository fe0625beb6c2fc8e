namespace Dukaan.Silo.Usage;

/// <summary>The <see cref="HeavyHitters"/> of the last half hour to hour. Thread-safe.</summary>
internal sealed class LatelyUsed(TimeProvider time)
{
    /// <summary>How many shops are kept of each measure.</summary>
    public const int Capacity = 512;

    private static readonly TimeSpan Generation = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private HeavyHitters _now = new(Capacity);
    private HeavyHitters _before = new(Capacity);
    private DateTimeOffset _turned = time.GetUtcNow();

    public void Add(string storeId, long amount) => Now().Add(storeId, amount);

    /// <summary>The sums, in no order.</summary>
    public IEnumerable<KeyValuePair<string, long>> Sums()
    {
        Now();
        return _now.Top()
            .Concat(_before.Top())
            .GroupBy(each => each.Key, (store, sums) => KeyValuePair.Create(store, sums.Sum(each => each.Value)));
    }

    private HeavyHitters Now()
    {
        lock (_lock)
        {
            var age = time.GetUtcNow() - _turned;
            if (age >= Generation)
            {
                (_before, _now) = (age < Generation * 2 ? _now : new HeavyHitters(Capacity), new HeavyHitters(Capacity));
                _turned = time.GetUtcNow();
            }

            return _now;
        }
    }
}
