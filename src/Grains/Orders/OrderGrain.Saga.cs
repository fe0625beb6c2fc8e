using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>What an order does though nobody asks: expires, and finishes what a crash or a failure left undone.</summary>
public sealed partial class OrderGrain
{
    private IGrainTimer? _alarm;

    /// <summary>An alarm further away than this is left to the sweep, by which time the activation is mostly gone.</summary>
    private static TimeSpan AlarmMost { get; } = TimeSpan.FromMinutes(30);

    public async Task Wake()
    {
        if (Current.Placed is null || Current.WakeAt is not { } due || due > time.GetUtcNow())
        {
            return;
        }

        await ExpireIfDue();
        await Finish();
    }

    private async Task ExpireIfDue()
    {
        if (Current.Placed is not null && Current.Book() is var book && book.Facts.Until is { } until && until <= time.GetUtcNow())
        {
            await Commit(Current.With(book.With(new LedgerEntry(OrderEntries.Expired, time.GetUtcNow(), Caller.System, ""))));
        }
    }

    /// <summary>
    /// Saves what happened, with an event for each entry, the order's line in the book and the time it must be woken; then tells those it
    /// concerns.
    /// </summary>
    private async Task Commit(SavedOrder next, AuditLine? audit = null)
    {
        var before = Current;
        next = next.Waking(time.GetUtcNow());
        var order = next.View(StoreId, OrderId);
        var happened = next.Ledger.Length > before.Ledger.Length;
        RowChange?[] rows = [happened ? SavedOrder.RowOf(order.Summary) : null, OrderWakes.Change(StoreId, OrderId, before.WakeAt, next.WakeAt)];
        await Save(next, [.. next.EventsSince(before.Ledger.Length, StoreId, OrderId)], [.. rows.OfType<RowChange>()], audit);
        SetAlarm();
        if (happened)
        {
            await Try(() => Book.Note(order.Summary));
        }

        if (before.Placed is not null)
        {
            await Try(() => TellGoods(before.View(StoreId, OrderId), order));
        }
    }

    /// <summary>The stock grains hear what changed for them. That there are fewer units now is owed until they have heard it.</summary>
    private async Task TellGoods(OrderView before, OrderView order)
    {
        if (Current.OwesGoods)
        {
            await Finish();
        }
        else if (order.Ordered.Any(line => line.Counted && before.ClaimOn(line.StockId) != order.ClaimOn(line.StockId)))
        {
            await Goods.Follow(order); // lost, it comes true when the hold's time is over and the order is asked
        }
    }

    /// <summary>Does what is owed.</summary>
    private async Task Finish()
    {
        if (Current.OwesGoods)
        {
            await Goods.Follow(Current.View(StoreId, OrderId));
            await Commit(Current with { OwesGoods = false });
        }
    }

    /// <summary>Makes what is due prompt; that it happens at all is the sweep's doing.</summary>
    private void SetAlarm()
    {
        _alarm?.Dispose();
        _alarm = null;
        if (Current.WakeAt is { } due && due - time.GetUtcNow() is var wait && wait < AlarmMost)
        {
            _alarm = this.RegisterGrainTimer(Wake, new GrainTimerCreationOptions(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeSpan.FromSeconds(10)));
        }
    }
}
