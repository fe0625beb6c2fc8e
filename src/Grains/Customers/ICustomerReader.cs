namespace Dukaan.Customers;

/// <summary>Reads the customers of a store, with the seller's notes. Implemented on PostgreSQL; every call is one bounded query.</summary>
public interface ICustomerReader
{
    /// <summary>Customers of a filter, who ordered last first.</summary>
    /// <param name="before">Only those whose newest order has a lesser number; null: from the newest.</param>
    /// <param name="limit">At most so many.</param>
    Task<ImmutableArray<CustomerSummary>> List(string storeId, CustomerFilter filter, long? before, int limit);

    /// <summary>A customer, or null.</summary>
    Task<CustomerSummary?> Find(string storeId, string phone);
}
