using Dukaan.Stores;

namespace Dukaan.Storefront;

/// <inheritdoc cref="IStoreLookupGrain"/>
[StatelessWorker(1)]
public sealed class StoreLookupGrain(TimeProvider time) : Grain, IStoreLookupGrain
{
    private EmptyActivation? _empty; // guessed names use no memory
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
        (_empty ??= new EmptyActivation(this)).Found(_claim is not null);
        return _claim;
    }
}
