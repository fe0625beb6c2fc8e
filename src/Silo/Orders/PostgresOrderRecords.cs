using Dukaan.Orders;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;

namespace Dukaan.Silo.Orders;

/// <summary>Looks for records of orders.</summary>
internal sealed class PostgresOrderRecords(StoreShards shards) : IOrderRecords
{
    private const string Kind = "order";

    /// <exception cref="StorageUnavailableException">The database is away.</exception>
    public async Task<IReadOnlySet<string>> Existing(string storeId, IReadOnlyCollection<string> orderIds)
    {
        var records = await shards.At(storeId, shard =>
            Task.WhenAll(orderIds.Select(orderId => shard.Records.Read(Kind, StoreKey.Of(storeId, orderId), exceptBuckets: null)))
        );
        return orderIds.Zip(records).Where(each => each.Second.Version > 0).Select(each => each.First).ToHashSet(StringComparer.Ordinal);
    }
}
