namespace Dukaan.Orders;

/// <summary>Asks the database which orders were ever placed, without activating them. Implemented on PostgreSQL.</summary>
public interface IOrderRecords
{
    /// <summary>Those of the store's orders with these ids that exist.</summary>
    Task<IReadOnlySet<string>> Existing(string storeId, IReadOnlyCollection<string> orderIds);
}
