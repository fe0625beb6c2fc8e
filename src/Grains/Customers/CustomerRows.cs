using Dukaan.Saving;

namespace Dukaan.Customers;

/// <summary>
/// The rows of customers: sums by phone, which the relay of events keeps; what each order adds to them; and the seller's notes, which <see
/// cref="CustomersGrain"/> writes.
/// </summary>
public static class CustomerRows
{
    /// <summary>The kind of the sums: one row for each phone, sorted by the number of its newest order.</summary>
    public const string Sums = "customer";

    /// <summary>The kind of what each order adds: the key has the phone.</summary>
    public const string Orders = "customer-order";

    /// <summary>The bucket of orders of this shop, in which rows are sorted by number.</summary>
    public const string Order = "order";

    /// <summary>The kind of notes and tags: one row for each phone that has any.</summary>
    public const string Notes = "customer-note";

    public static RowOwner NotesOf(string storeId) => new(Notes, storeId);

    /// <param name="key">The customer's phone, or e-mail address.</param>
    public static RowOwner OrdersOf(string storeId, string key) => new(Orders, StoreKey.Of(storeId, key));

    /// <summary>The bucket of notes of those on the block list, sorted by when they were put on it.</summary>
    public const string Blocked = "blocked";

    /// <summary>The id of the row of an address: it has no note, only an entry of the block list.</summary>
    /// <param name="mark">Its <see cref="Pricing.AddressMark"/>.</param>
    public static string KeyOfAddress(string mark) => AddressPrefix + mark;

    /// <summary>The mark in the key of an address; null: it is the key of a person.</summary>
    public static string? MarkOf(string key) =>
        key.StartsWith(AddressPrefix, StringComparison.Ordinal) ? key[AddressPrefix.Length..] : null;

    private const string AddressPrefix = "address:";

    /// <param name="phone">Or the key of an address.</param>
    public static RowChange Put(string storeId, string phone, CustomerNote note) =>
        note.Block is null && phone.StartsWith(AddressPrefix, StringComparison.Ordinal) ? new(NotesOf(storeId), phone, "", 0, null)
        : note.Block is { } block ? new(NotesOf(storeId), phone, Blocked, block.At.ToUnixTimeMilliseconds(), note)
        : new(NotesOf(storeId), phone, "note", 0, note);
}
