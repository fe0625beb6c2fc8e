using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>Erases the shopper from an order that is done.</summary>
public sealed partial class OrderGrain
{
    public async Task<Result<Done>> Erase()
    {
        if (!await IsPlaced())
        {
            return Error.NotFound("order");
        }

        await ExpireIfDue();
        var book = Current.Book();
        if (book.Entries.Any(entry => entry.Type == OrderEntries.Erased))
        {
            return new Done();
        }

        if (IsOpen(book.Facts))
        {
            return Error.Conflict("order-open", "Somebody still works on this order, or its money is open.");
        }

        var bare = personal.Erase(Current);
        var (placed, now) = (bare.Placed!, time.GetUtcNow());
        var next = bare with
        {
            Placed = placed with { Customer = placed.Customer with { Gift = null, Email = null } },
            Ledger =
            [
                .. bare.Ledger.Select(entry =>
                    entry.Detail is { Picture: not null } detail ? entry with { Detail = detail with { Picture = null } } : entry
                ),
                new LedgerEntry(OrderEntries.Erased, now, Caller.Actor, ""),
            ],
        };
        await Commit(next, new AuditLine(StoreId, Caller.Actor, $"order.{OrderEntries.Erased}", OrderId));
        return new Done();
    }

    // Cash on delivery that nobody marked as paid holds nothing up.
    private bool IsOpen(OrderFacts facts) =>
        facts.State
            is not (OrderState.Delivered or OrderState.Returned or OrderState.Rejected or OrderState.Cancelled or OrderState.Expired)
        || Current.Owes()
        || facts is { OpenReturn: not null } or { Owed: > 0 } or { Refunding: > 0 }
        || Current.Payments.Any(payment => !payment.IsOver)
        || Current.Parcels.Any(parcel => !parcel.IsOver);
}
