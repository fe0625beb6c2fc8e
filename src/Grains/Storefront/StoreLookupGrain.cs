using Dukaan.Stores;

namespace Dukaan.Storefront;

/// <inheritdoc cref="IStoreLookupGrain"/>
[StatelessWorker(1)]
public sealed class StoreLookupGrain(TimeProvider time) : Grain, IStoreLookupGrain
{
    private StoreNameClaim? _claim;
    private long _askedAt;

    private static TimeSpan Trusted { get; } = TimeSpan.FromSeconds(0.5);

    public ValueTask<StoreNameClaim?> Find() =>
        _claim is not null && time.GetElapsedTime(_askedAt) < Trusted ? ValueTask.FromResult<StoreNameClaim?>(_claim) : Ask();

    private async ValueTask<StoreNameClaim?> Ask()
    {
        var asked = time.GetTimestamp();
        _claim = await GrainFactory.GetGrain<IStoreNameGrain>(this.GetPrimaryKeyString()).Resolve();
        _askedAt = asked;
        if (_claim is null)
        {
            DeactivateOnIdle(); // guessed names use no memory
        }

        return _claim;
    }
}
