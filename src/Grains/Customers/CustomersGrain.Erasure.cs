using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Customers;

/// <summary>Forgets customers.</summary>
public sealed partial class CustomersGrain
{
    private const int AtOnce = 500;

    public async Task Erase(string key)
    {
        await TakeOff(key, PhoneMark.Of(StoreId, key));
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

    public async Task EraseAddress(Address address)
    {
        if (AddressMark.Of(StoreId, address) is not { } mark || (await NoteOf(CustomerRows.KeyOfAddress(mark))).Block is null)
        {
            return;
        }

        var key = CustomerRows.KeyOfAddress(mark);
        await TakeOff(key, mark);
        await Save(
            Current with
            { },
            rows: [Delete(CustomerRows.NotesOf(StoreId), key)],
            audit: new AuditLine(StoreId, Caller.Actor, "customer.unblocked", StoreId)
        );
    }

    /// <summary>Lets the terms of sale forget who is on the block list: nobody could take them off it afterwards.</summary>
    private async Task TakeOff(string key, string mark)
    {
        if ((await NoteOf(key)).Block is not null)
        {
            var off = new OwedBlock(Ids.Derive("erase", StoreId, key, $"{time.GetTimestamp()}"), key, mark, BlockKind.None);
            await Save(Current with { OwedBlocks = Current.OwedBlocks.Add(off) });
            await TellTerms();
        }
    }

    private static RowChange Delete(RowOwner owner, string id) => new(owner, id, "", 0, null);
}
