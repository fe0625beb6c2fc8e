using Dukaan.Payments;
using Dukaan.Reconciliation;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>
/// Repairs differences that reconciliation found between an order and other records of it. The ledger is right, except about the money at
/// the gateway.
/// </summary>
public sealed partial class OrderGrain
{
    private const string AtGateway = "Given back at the gateway";

    public async Task Mend()
    {
        if (!await IsPlaced())
        {
            return;
        }

        await Wake(); // which gives back to cards, too
        var next = (Current with { OwesCards = Current.OwesCards || Current.Book().HasCards() }).Waking(time.GetUtcNow());
        var order = next.View(StoreId, OrderId);
        await Save(next, rows: [SavedOrder.RowOf(order.Summary), OrderWakes.At(StoreId, OrderId, next.WakeAt)]);
        SetAlarm();
        await Try(() => Book.Note(order.Summary));
        await Goods.Regain(order);
        await Try(FinishCards);
    }

    public async Task<ImmutableArray<Difference>> CompareMoney()
    {
        if (Current.Placed is null || Current.Payments.IsEmpty)
        {
            return [];
        }

        var differences = ImmutableArray.CreateBuilder<Difference>();
        try
        {
            foreach (var payment in Current.Payments)
            {
                var found = await Find(payment);
                differences.AddRange(found is null ? Unknown(payment) : await Compare(payment.Id, found));
            }
        }
        catch (PaymentGatewayException away)
        {
            LogLater(away); // the next round asks again
        }

        return differences.ToImmutable();
    }

    /// <summary>The gateway may not know a payment that was never created there. It must know one that brought money.</summary>
    private IEnumerable<Difference> Unknown(SavedPayment payment) =>
        payment.Stage == PaymentStage.Taken ? [Differs($"Payment {payment.Id} was taken, and the gateway does not know it.")] : [];

    private async Task<IEnumerable<Difference>> Compare(string id, GatewayPayment found)
    {
        var before = Current.Payments.First(payment => payment.Id == id);
        var taken = await TakeIn(before, found);
        if (!taken.Ok)
        {
            return [Differs($"Payment {id}: {taken.Error.Code}.")];
        }

        if (before.Stage == PaymentStage.Closed && found.Status is GatewayStatus.Created or GatewayStatus.Failed)
        {
            await Commit(Current.With(before with { Stage = PaymentStage.Closing, GatewayId = found.Id }));
            return [Differs($"Payment {id} was ended here, and could still be paid at the gateway.", mended: true)];
        }

        return (before.Stage, found.Status) switch
        {
            (PaymentStage.Taken, not GatewayStatus.Captured) =>
            [
                Differs($"Payment {id} was taken, and at the gateway it is {found.Status.ToString().ToLowerInvariant()}."),
            ],
            (PaymentStage.Closed or PaymentStage.Open, GatewayStatus.Captured or GatewayStatus.Authorized) =>
            [
                Differs($"Payment {id} was paid, and the order had not heard of it.", mended: true),
            ],
            (PaymentStage.Taken, _) => await CompareRefunds(id, found),
            _ => [],
        };
    }

    /// <summary>
    /// A refund that was made on the gateway's own pages is entered into the ledger. If the gateway refunded less than the ledger says, a
    /// person must look at it.
    /// </summary>
    private async Task<IEnumerable<Difference>> CompareRefunds(string id, GatewayPayment found)
    {
        var book = Current.Book();
        if (found.Refunded is not { } gateways || book.PendingRefunds().Any(asked => asked.Payment == id))
        {
            return [];
        }

        var ours = book.RefundedOf(id);
        if (gateways.Amount < ours)
        {
            return [Differs($"Of payment {id} the gateway gave back {gateways.Amount}, the ledger says {ours}.")];
        }

        if (gateways.Amount == ours)
        {
            return [];
        }

        var (now, more) = (time.GetUtcNow(), gateways with { Amount = gateways.Amount - ours });
        var entry = new LedgerEntry(
            OrderEntries.Refunded,
            now,
            Caller.System,
            AtGateway,
            new LedgerDetail(Amount: more, Reference: found.Reference ?? found.Id, Payment: id)
        );
        await Commit(Current.With(book.With(entry), now));
        return [Differs($"Of payment {id} the gateway gave back {more.Amount} more than the ledger said.", mended: true)];
    }

    private Difference Differs(string detail, bool mended = false) => new(StoreId, OrderId, DifferenceKind.Gateway, detail, mended);
}
