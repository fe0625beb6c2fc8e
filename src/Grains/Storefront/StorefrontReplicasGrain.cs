using Dukaan.Regions;
using Microsoft.Extensions.Options;

namespace Dukaan.Storefront;

/// <inheritdoc cref="IStorefrontReplicasGrain"/>
[StatelessWorker(1, removeIdleWorkers: false)]
public sealed class StorefrontReplicasGrain(
    PageCacheBudget memory,
    VersionBoard board,
    IHomeRegions regions,
    IOptions<StorefrontOptions> options,
    TimeProvider time
) : Grain, IStorefrontReplicasGrain
{
    private readonly RecentlyUsed<StorefrontReplica> _replicas = new(time, replica => replica.Leave());

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _replicas.Clear();
        return base.OnDeactivateAsync(reason, cancellationToken);
    }

    public ValueTask<Page?> GetPage(string storeId, PageKey key, long atLeast)
    {
        var page = Of(storeId).GetPage(key, atLeast);
        return page is { IsCompletedSuccessfully: true, Result: not null } ? page : Waited(storeId, page);
    }

    public async ValueTask<long> Version(string storeId, long atLeast)
    {
        var version = await Of(storeId).Version(atLeast);
        if (version == 0)
        {
            _replicas.Remove(storeId); // there is no such store
        }

        return version;
    }

    private async ValueTask<Page?> Waited(string storeId, ValueTask<Page?> page)
    {
        var answer = await page;
        if (answer is null)
        {
            _replicas.Remove(storeId); // there is no such store
        }

        return answer;
    }

    private StorefrontReplica Of(string storeId)
    {
        if (_replicas.Find(storeId) is not { } replica)
        {
            replica = new StorefrontReplica(
                GrainFactory.GetGrain<IStorefrontGrain>(storeId),
                GrainFactory.GetGrain<IStoreReplicaGrain>(storeId),
                storeId,
                regions,
                memory,
                board,
                options.Value,
                time
            );
            _replicas.Add(storeId, replica);
        }

        return replica;
    }
}
