using Dukaan.Catalog;
using Dukaan.Silo.Rows;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Orleans;

namespace Dukaan.Silo.Catalog;

/// <summary>Makes the versions that are due of catalogs without readers: products to be shown, sales that begin or end.</summary>
internal sealed class CatalogSweep(Shard shard, IClusterClient grains, StorageOptions storage, TimeProvider time, ILogger<CatalogSweep> log)
    : DueSweep(shard, storage, time, CatalogWakes.Kind, TimeSpan.FromSeconds(30), atOnce: 100, sideBySide: 4, log)
{
    protected override Task Wake(string id)
    {
        Caller.Set(id, Caller.System);
        return grains.GetGrain<ICatalogGrain>(id).PassTime();
    }
}
