using Dukaan.Values;

namespace Dukaan.Customers;

/// <summary>
/// Who ordered in a store. Key: store id. The sums are rows, kept from the events of orders before these are published; this grain owns the
/// seller's notes and tags.
/// </summary>
[Alias("customers")]
public interface ICustomersGrain : ITenantGrain
{
    /// <summary>
    /// Forgets a customer: the sums, the notes and what each order adds. Their orders are erased before, or they would come back.
    /// </summary>
    /// <param name="key">The phone, as it is stored.</param>
    Task Erase(string key);

    /// <summary>Takes an address off the block list: whoever lived there is erased. Idempotent.</summary>
    Task EraseAddress(Address address);

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

    /// <summary>What became of earlier orders to an address, and whether it is on the block list.</summary>
    Task<AddressScore> AtAddress(Address address);

    /// <summary>An entry of the block list, or null.</summary>
    /// <param name="id"><see cref="BlockedPhone.Id"/>.</param>
    Task<BlockedPhone?> FindBlocked(string id);

    /// <summary>
    /// Puts a phone or an address on the block list, or takes it off. <c>too-many-phones</c>: the list is full.
    /// </summary>
    Task<Result<Done>> Block(BlockCustomer command);

    /// <summary>The block list, who was put on it last first.</summary>
    /// <param name="before">Only those from before this time, in Unix milliseconds; null: from the newest.</param>
    /// <param name="limit">1 to 101.</param>
    Task<ImmutableArray<BlockedPhone>> Blocked(long? before, int limit);

    /// <summary>
    /// Adds customers and orders of the seller's former shop to the history. What is there with the same ids is replaced, so a repeat
    /// changes nothing. Notes and tags are added where the customer has none.
    /// </summary>
    /// <param name="customers">At most <see cref="MaxPast"/>.</param>
    /// <param name="orders">At most <see cref="MaxPast"/>.</param>
    Task AddPast(ImmutableArray<PastCustomer> customers, ImmutableArray<PastOrder> orders);

    /// <summary>The past orders of a customer, newest first, at most 1,000.</summary>
    /// <param name="key">Their phone (E.164), or the e-mail address of a customer without one.</param>
    Task<ImmutableArray<PastOrder>> Past(string key);

    /// <summary>The orders that name a phone (not those of a former shop), the newest first.</summary>
    /// <param name="phone">E.164.</param>
    /// <param name="before">Only those with a lesser number; null: from the newest.</param>
    /// <param name="limit">1 to 101.</param>
    Task<ImmutableArray<NamedOrder>> OrdersOf(string phone, long? before, int limit);

    /// <summary>
    /// Which of these are in the history as they are given: the places of those that are the same, and of those that are there otherwise.
    /// </summary>
    Task<PastKnown> KnownPast(ImmutableArray<PastCustomer> customers, ImmutableArray<PastOrder> orders);

    /// <summary>The keys of customers by their e-mail addresses (small letters); of those that nobody has, none.</summary>
    Task<ImmutableDictionary<string, string>> KeysOf(ImmutableArray<string> emails);

    /// <summary>The most customers, or orders, in one call about the past.</summary>
    const int MaxPast = 500;
}
