using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Customers;

/// <summary>Forgets customers.</summary>
public sealed partial class CustomersGrain
{
    private const int AtOnce = 500;

    public async Task Erase(string key)
    {
        if ((await NoteOf(key)).Block is not null)
        {
            var off = new OwedBlock(
                Ids.Derive("erase", StoreId, key, $"{time.GetTimestamp()}"),
                key,
                PhoneMark.Of(StoreId, key),
                BlockKind.None
            );
            await Save(Current with { OwedBlocks = Current.OwedBlocks.Add(off) });
            await TellTerms(); // nobody could take them off the list afterwards
        }

        var owner = CustomerRows.OrdersOf(StoreId, key);
        while (await rows.Page(owner, [], null, AtOnce) is { Count: > 0 } page)
        {
            await Save(Current with { }, rows: [.. page.Select(row => Delete(owner, row.Id))]);
        }

        await Save(
            Current with
            { },
            rows: [Delete(new RowOwner(CustomerRows.Sums, StoreId), key), Delete(CustomerRows.NotesOf(StoreId), key)],
            audit: new AuditLine(StoreId, Caller.Actor, "customer.erased", StoreId)
        );
    }

    private static RowChange Delete(RowOwner owner, string id) => new(owner, id, "", 0, null);
}
