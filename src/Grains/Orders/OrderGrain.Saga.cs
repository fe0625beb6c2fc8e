using Dukaan.Invoices;
using Dukaan.Payments;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>What an order does by itself: it expires, and finishes steps that a crash or a failure interrupted.</summary>
public sealed partial class OrderGrain
{
    private IGrainTimer? _alarm;

    /// <summary>A later alarm is left to the sweep: the activation has mostly ended by then.</summary>
    private static TimeSpan MaxAlarm { get; } = TimeSpan.FromMinutes(30);

    public async Task Wake()
    {
        if (!await IsPlaced())
        {
            return;
        }

        await GiveBackToCards();
        if (Current.WakeAt is not { } due || due > time.GetUtcNow())
        {
            return;
        }

        if (Current.Owes() && !(Current.NextTry > time.GetUtcNow()))
        {
            await Finish();
        }

        if (Current.NextAsk <= time.GetUtcNow() && !IsDue(time.GetUtcNow()))
        {
            await Record(Current.AskedAt(time.GetUtcNow()));
            await Try(AskGateway);
        }

        if (Current.NextParcelAsk <= time.GetUtcNow())
        {
            await Record(Current.ParcelsAskedAt(time.GetUtcNow()));
            await Try(AskCourier);
        }

        await ExpireIfDue();
    }

    private bool IsDue(DateTimeOffset now) => Current.Placed is not null && Current.Book().Facts.Until <= now;

    private async Task ExpireIfDue()
    {
        if (!IsDue(time.GetUtcNow()))
        {
            return;
        }

        if (Current.Payments.Any(payment => !payment.IsOver))
        {
            await Try(Finish); // the payment may be authorized and wait for its capture,
            await Try(AskGateway); // or captured, and the message of it was lost
        }

        if (IsDue(time.GetUtcNow()))
        {
            var now = time.GetUtcNow();
            await Commit(Current.With(Current.Book().With(new LedgerEntry(OrderEntries.Expired, now, Caller.System, "")), now));
        }
    }

    /// <summary>
    /// Saves the next state with an event for each entry, the order's row in the book and its wake-up time. Then it notifies the order book
    /// and the stock, and does what is pending.
    /// </summary>
    private async Task Commit(SavedOrder next, AuditLine? audit = null)
    {
        var before = Current;
        await Record(next, audit);
        if (Current.Ledger.Length > before.Ledger.Length)
        {
            await Try(() => Book.Note(Current.View(StoreId, OrderId).Summary));
        }

        if (before.Placed is not null && !Current.OwesGoods)
        {
            // If this call is lost, the stock asks the order once the hold has expired.
            await Try(() => TellGoods(before.View(StoreId, OrderId)));
        }

        if (Current.Owes())
        {
            await Try(Finish);
        }
    }

    /// <summary>Only saves.</summary>
    private async Task Record(SavedOrder next, AuditLine? audit = null)
    {
        var before = Current;
        next = next.Waking(time.GetUtcNow());
        var unsaved = next.Since(before, StoreId, OrderId);
        await Save(next, unsaved.Events, unsaved.Rows, audit);
        SetAlarm();
    }

    private async Task TellGoods(OrderView before)
    {
        var order = Current.View(StoreId, OrderId);
        if (before.IsVoid && !order.IsVoid)
        {
            await Discounts.Use(Current.Placed!.Amounts, Current.Placed.Customer.Phone);
        }

        if (order.StockIds().Any(stockId => before.ClaimOn(stockId) != order.ClaimOn(stockId)))
        {
            await Goods.Follow(order);
        }
    }

    /// <summary>
    /// Does what is pending: first the units, then the money. The alarm or the sweep retries what fails, with growing intervals.
    /// </summary>
    private async Task Finish()
    {
        await FinishOrder();
        await FinishParcels();
        if (Current.Failures > 0 && !Current.Owes())
        {
            await Record(Current with { Failures = 0, NextTry = null });
        }
    }

    private async Task FinishOrder()
    {
        try
        {
            if (Current.OwesGoods)
            {
                var order = Current.View(StoreId, OrderId);
                await Goods.Follow(order);
                if (order.IsVoid)
                {
                    await Discounts.Release(Current.Placed!.Amounts);
                }

                await Record(Current with { OwesGoods = false });
            }

            await FinishMoves();
            if (Current.OwesPapers)
            {
                await GrainFactory.GetGrain<IInvoicesGrain>(StoreId).Follow(OrderId);
                await Record(Current with { OwesPapers = false });
            }

            await FinishCards();
            await FinishPayments();
            await FinishRefunds();
        }
        catch (PaymentGatewayException failure)
        {
            LogLater(failure);
            await Later();
        }
    }

    private Task Later()
    {
        var failures = Current.Failures + 1;
        return Record(Current with { Failures = failures, NextTry = time.GetUtcNow() + GatewayRetries.Waits.After(failures, randomness) });
    }

    /// <summary>Sets the timer for what is due next. It only makes that prompt; the sweep guarantees it.</summary>
    private void SetAlarm()
    {
        _alarm?.Dispose();
        _alarm = null;
        var wakeAt = Current.Placed is not null && Current.Book().OwesToCards() ? time.GetUtcNow() : Current.WakeAt;
        if (wakeAt is { } due && due - time.GetUtcNow() is var wait && wait < MaxAlarm)
        {
            _alarm = this.RegisterGrainTimer(
                Wake,
                new GrainTimerCreationOptions(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeSpan.FromSeconds(10))
            );
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A payment gateway's call for an order failed; it is retried later.")]
    private partial void LogLater(Exception failure);
}
