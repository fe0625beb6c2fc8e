using Dukaan.Orders;
using Dukaan.Silo.Storage;
using Dukaan.Values;

namespace Dukaan.Silo.Orders;

/// <summary>Looks for records of orders, for many at once where many ask.</summary>
internal sealed class PostgresOrderRecords(RecordReader records) : IOrderRecords
{
    private const string Kind = "order";

    /// <exception cref="StorageUnavailableException">The database is away.</exception>
    public async Task<bool> Exists(string storeId, string orderId) =>
        (await records.Read(Kind, StoreKey.Of(storeId, orderId), withRows: false)).Version > 0;
}
