namespace Dukaan.Customers;

/// <summary>
/// Who ordered in a store. Key: store id. The sums are rows, kept from the events of orders before these are published; this grain owns the
/// seller's notes and tags.
/// </summary>
[Alias("customers")]
public interface ICustomersGrain : ITenantGrain
{
    /// <summary>Customers, who ordered last first.</summary>
    /// <param name="before">The number (<see cref="CustomerSummary.Number"/>) of the last one of the page before; null: from the
    /// newest.</param>
    /// <param name="limit">1 to 101.</param>
    Task<ImmutableArray<CustomerSummary>> List(CustomerFilter filter, long? before, int limit);

    /// <summary>A customer, or null: nobody ordered under this phone.</summary>
    /// <param name="phone">E.164.</param>
    Task<CustomerSummary?> Get(string phone);

    /// <summary>Changes the note and the tags of a customer.</summary>
    Task<Result<CustomerSummary>> Change(ChangeCustomer command);
}
