using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>Several steps in one write.</summary>
public sealed partial class OrderGrain
{
    public async Task<Result<OrderView>> TakeAll(string operationId, ImmutableArray<OrderAction> actions)
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        if (actions.IsDefaultOrEmpty || actions.Any(action => !IsPlain(action)))
        {
            return Error.Invalid("actions", "unknown-action", "Name one or more of confirm, pack, ship and deliver.");
        }

        if (!await IsPlaced())
        {
            return Error.NotFound("order");
        }

        var fingerprint = Fingerprint.Of(actions);
        if (Current.Steps.Find(operationId) is { } earlier)
        {
            var version = earlier.Repeat(fingerprint);
            return version.Ok ? Current.View(StoreId, OrderId, version.Value) : version.Error;
        }

        await ExpireIfDue();
        var (ledger, now) = (Current.Book(), time.GetUtcNow());
        foreach (var action in actions)
        {
            var next = ledger.Take(new OrderStep(operationId, action), Caller.Actor, now);
            if (!next.Ok)
            {
                return next.Error;
            }

            ledger = next.Value;
        }

        var audit = new AuditLine(StoreId, Caller.Actor, $"order.{ledger.Entries[^1].Type}", OrderId);
        await Commit(Current.With(ledger, now).Answering(operationId, fingerprint), audit);
        return Current.View(StoreId, OrderId);
    }

    private static bool IsPlain(OrderAction action) =>
        action is OrderAction.Confirm or OrderAction.Pack or OrderAction.Ship or OrderAction.Deliver;
}
