using System.Collections.Immutable;
using Dukaan.Storefront;
using Dukaan.Values;

namespace Dukaan.Silo.Usage;

/// <summary>
/// Which shops use this process most, and which suffer: requests, failures, time of the database, memory of pages. It costs bounded memory
/// whatever the number of shops, and no metric has a shop as a label. Thread-safe.
/// </summary>
public sealed class ShopUsage(SnapshotBoard shown, TimeProvider time)
{
    /// <summary>One request in so many is counted, for all of them.</summary>
    public const int Sample = 16;

    /// <summary>What shops are ranked by.</summary>
    public static readonly ImmutableArray<Func<ShopUse, long>> Measures =
    [
        use => use.Failures,
        use => use.Requests,
        use => use.Database,
        use => use.Memory,
    ];

    [ThreadStatic]
    private static int _turn;

    private readonly LatelyUsed _requests = new(time);
    private readonly LatelyUsed _failures = new(time);
    private readonly LatelyUsed _database = new(time);

    /// <summary>Notes a request that was answered.</summary>
    public void Answered(string storeId)
    {
        if ((++_turn & (Sample - 1)) == 0)
        {
            _requests.Add(storeId, Sample);
        }
    }

    /// <summary>Notes a request that failed on our side.</summary>
    public void Failed(string storeId) => _failures.Add(storeId, 1);

    /// <summary>Notes the time of the database for a grain. Grains of no store are left out: their keys may be personal.</summary>
    /// <param name="key">The grain's key.</param>
    /// <param name="took">How long the database took for it.</param>
    public void Database(string key, TimeSpan took)
    {
        var store = StoreKey.Store(key);
        if (Ids.IsId(store))
        {
            _database.Add(store, (long)took.TotalMicroseconds);
        }
    }

    /// <summary>The shops that are first by any of the measures.</summary>
    /// <param name="most">How many by each.</param>
    public ImmutableArray<ShopUse> Top(int most)
    {
        var uses = new Dictionary<string, ShopUse>(StringComparer.Ordinal);
        Merge(_requests.Sums(), (store, sum) => new ShopUse(store, sum, 0, 0, 0));
        Merge(_failures.Sums(), (store, sum) => new ShopUse(store, 0, sum, 0, 0));
        Merge(_database.Sums(), (store, sum) => new ShopUse(store, 0, 0, sum, 0));
        Merge(shown.Sizes(), (store, bytes) => new ShopUse(store, 0, 0, 0, bytes));
        return First([.. uses.Values], most);

        void Merge(IEnumerable<KeyValuePair<string, long>> sums, Func<string, long, ShopUse> use)
        {
            foreach (var (store, sum) in sums)
            {
                uses[store] = uses.TryGetValue(store, out var known) ? known.With(use(store, sum)) : use(store, sum);
            }
        }
    }

    /// <summary>Those that are first by any of the measures.</summary>
    internal static ImmutableArray<ShopUse> First(IReadOnlyCollection<ShopUse> uses, int most)
    {
        return [.. Measures.SelectMany(measure => By(measure)).DistinctBy(use => use.StoreId)];

        IEnumerable<ShopUse> By(Func<ShopUse, long> measure) => uses.Where(use => measure(use) > 0).OrderByDescending(measure).Take(most);
    }
}
