using Dukaan.Saving;

namespace Dukaan.Customers;

public sealed partial class CustomersGrain
{
    private const int MaxShown = 1_000;

    /// <remarks>
    /// Two writes: the rows, then the sums made of them. Whoever imports repeats a call whose outcome they do not know, which makes the
    /// sums too.
    /// </remarks>
    public async Task AddPast(ImmutableArray<PastCustomer> customers, ImmutableArray<PastOrder> orders)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(customers.Length, ICustomersGrain.MaxPast);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(orders.Length, ICustomersGrain.MaxPast);
        var changes = ImmutableArray.CreateBuilder<RowChange>();
        changes.AddRange(customers.DistinctBy(customer => customer.Key).Select(customer => PastRow.Of(StoreId, customer)));
        changes.AddRange(orders.DistinctBy(order => (order.Key, order.Id)).Select(order => PastRow.Of(StoreId, order)));
        foreach (var customer in customers.DistinctBy(customer => customer.Key))
        {
            if (await NoteOf(customer) is { } note)
            {
                changes.Add(CustomerRows.Put(StoreId, customer.Key, note));
            }
        }

        await Save(
            Current with
            { },
            rows: changes.ToImmutable(),
            audit: new AuditLine(StoreId, Caller.Actor, "customers.imported", StoreId)
        );
        await reader.Sum(StoreId, [.. customers.Select(customer => customer.Key).Concat(orders.Select(order => order.Key)).Distinct()]);
    }

    public async Task<ImmutableArray<PastOrder>> Past(string key) =>
        [
            .. (await rows.Page(CustomerRows.OrdersOf(StoreId, key), [PastRow.Orders], null, MaxShown))
                .Select(row => row.As<PastRow>().Order)
                .OfType<PastOrder>(),
        ];

    public async Task<PastKnown> KnownPast(ImmutableArray<PastCustomer> customers, ImmutableArray<PastOrder> orders)
    {
        var asked = customers
            .Select(customer => (customer.Key, Id: PastRow.Known, Fingerprint: PastRow.PastOf(customer)))
            .Concat(orders.Select(order => (order.Key, order.Id, Fingerprint: PastRow.PastOf(order))))
            .ToList();
        var known = await reader.Fingerprints(StoreId, [.. asked.Select(each => (each.Key, each.Id))]);
        var (same, other) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        for (var place = 0; place < asked.Count; place++)
        {
            if (known.TryGetValue((asked[place].Key, asked[place].Id), out var fingerprint))
            {
                (fingerprint == asked[place].Fingerprint ? same : other).Add(place);
            }
        }

        return new PastKnown(same.ToImmutable(), other.ToImmutable());
    }

    public Task<ImmutableDictionary<string, string>> KeysOf(ImmutableArray<string> emails) => reader.KeysOf(StoreId, emails);

    /// <summary>The note and tags after an import, or null: nothing changes. What the seller wrote here stays.</summary>
    private async Task<CustomerNote?> NoteOf(PastCustomer customer)
    {
        if (customer.Note.Length == 0 && customer.Tags.IsEmpty)
        {
            return null;
        }

        var before = await NoteOf(customer.Key);
        var note = before.Note.Length > 0 ? before.Note : customer.Note;
        var tags = before.Tags.Union(customer.Tags, StringComparer.OrdinalIgnoreCase);
        var after = before.After(new ChangeCustomer("", customer.Key, note, [.. tags]));
        return after.Ok && (after.Value.Note != before.Note || !after.Value.Tags.SequenceEqual(before.Tags)) ? after.Value : null;
    }
}
