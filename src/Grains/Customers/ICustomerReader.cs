namespace Dukaan.Customers;

/// <summary>
/// Reads the customers of a store, with the seller's notes, and makes their sums. Implemented on PostgreSQL; every call is one bounded
/// query.
/// </summary>
public interface ICustomerReader
{
    /// <summary>Customers of a filter, who ordered last first.</summary>
    /// <param name="before">Only those whose newest order has a lesser number; null: from the newest.</param>
    /// <param name="limit">At most so many.</param>
    Task<ImmutableArray<CustomerSummary>> List(string storeId, CustomerFilter filter, long? before, int limit);

    /// <summary>A customer, or null.</summary>
    Task<CustomerSummary?> Find(string storeId, string phone);

    /// <summary>The fingerprints of past orders and customers (<see cref="PastRow.Fingerprint"/>) by key and id.</summary>
    /// <param name="rows">Keys of customers with ids of their rows.</param>
    Task<IReadOnlyDictionary<(string Key, string Id), string>> Fingerprints(string storeId, IReadOnlyList<(string Key, string Id)> rows);

    /// <summary>The keys of customers by their e-mail addresses.</summary>
    Task<ImmutableDictionary<string, string>> KeysOf(string storeId, IReadOnlyList<string> emails);

    /// <summary>Makes the sums of these customers anew, from the rows of their orders.</summary>
    Task Sum(string storeId, IReadOnlyList<string> keys);
}
