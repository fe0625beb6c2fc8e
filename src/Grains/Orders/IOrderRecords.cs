namespace Dukaan.Orders;

/// <summary>Asks the database whether an order was ever placed, without activating it. Implemented on PostgreSQL.</summary>
public interface IOrderRecords
{
    Task<bool> Exists(string storeId, string orderId);
}
