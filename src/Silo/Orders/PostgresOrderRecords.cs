using Dukaan.Orders;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;

namespace Dukaan.Silo.Orders;

/// <summary>Looks for records of orders, for many at once where many ask.</summary>
internal sealed class PostgresOrderRecords(StoreShards shards) : IOrderRecords
{
    private const string Kind = "order";

    /// <exception cref="StorageUnavailableException">The database is away.</exception>
    public async Task<bool> Exists(string storeId, string orderId) =>
        (await shards.At(storeId, shard => shard.Records.Read(Kind, StoreKey.Of(storeId, orderId), withRows: false))).Version > 0;
}
