using Dukaan.Stores;

namespace Dukaan.Storefront;

/// <inheritdoc cref="IStoreNamesGrain"/>
[StatelessWorker(1, removeIdleWorkers: false)]
public sealed class StoreNamesGrain(TimeProvider time) : Grain, IStoreNamesGrain
{
    private readonly RecentlyUsed<Known> _names = new(time);

    private static TimeSpan Trusted { get; } = TimeSpan.FromSeconds(0.5);

    public ValueTask<StoreNameClaim?> Find(string key) =>
        _names.Find(key) is { } known && time.GetElapsedTime(known.AskedAt) < Trusted
            ? ValueTask.FromResult<StoreNameClaim?>(known.Claim)
            : Ask(key);

    private async ValueTask<StoreNameClaim?> Ask(string key)
    {
        var asked = time.GetTimestamp();
        var claim = await GrainFactory.GetGrain<IStoreNameGrain>(key).Resolve();
        if (claim is null)
        {
            _names.Remove(key); // guessed names use no memory
        }
        else if (_names.Find(key) is not { } known)
        {
            _names.Add(key, new Known(claim, asked));
        }
        else if (asked >= known.AskedAt)
        {
            (known.Claim, known.AskedAt) = (claim, asked); // a question that was asked later is not overwritten
        }

        return claim;
    }

    private sealed class Known(StoreNameClaim claim, long askedAt)
    {
        public StoreNameClaim Claim { get; set; } = claim;

        /// <summary>As <see cref="TimeProvider.GetTimestamp"/> says.</summary>
        public long AskedAt { get; set; } = askedAt;
    }
}
