using Dukaan.Payments;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>
/// The order and its payments at the gateway. A message changes something only if it is newer than the known state, so messages may be
/// lost, doubled or late. Money is captured only while the goods are in stock.
/// </summary>
public sealed partial class OrderGrain
{
    private const int MaxPayments = 20;

    public async Task<Result<OrderView>> Pay()
    {
        await ExpireIfDue();
        if (Current.Placed is not { Method: PaymentMethod.Online } placed || Current.Book().Facts is not { Due: > 0 } facts)
        {
            return Error.Conflict("step-not-allowed", "There is nothing to pay online.");
        }

        if (Current.Payments.All(payment => payment.IsOver))
        {
            if (Current.Payments.Length >= MaxPayments)
            {
                return Error.Conflict("step-not-allowed", "Too many payments were tried. Place the order again.");
            }

            await Record(Current.With(new SavedPayment($"p{Current.Payments.Length + 1}", facts.Due, PaymentStage.Starting)));
        }

        await Finish();
        return Current.View(StoreId, OrderId) is { PayUrl: not null } order
            ? order
            : new Error(
                ErrorKind.Unavailable,
                "gateway-away",
                "Payment is not possible at the moment. Try again in a few minutes.",
                RetryAfter: TimeSpan.FromSeconds(30)
            );
    }

    public async Task<Result<Done>> Notice(GatewayNotice notice)
    {
        if (!await IsPlaced() || !PaymentKey.TryRead(notice.Key, out var orderId, out var id) || orderId != OrderId)
        {
            return Error.Invalid("payment", "unknown-payment", "No payment has this key.");
        }

        if (notice.Refund is { } refund)
        {
            return await TakeIn(refund, id);
        }

        return Current.Payments.FirstOrDefault(payment => payment.Id == id) is { } known
            ? await TakeIn(known, notice.Payment!)
            : Error.Invalid("payment", "unknown-payment", "No payment has this key.");
    }

    public async Task<Result<OrderView>> CheckPayments()
    {
        if (!await IsPlaced())
        {
            return Error.NotFound("order");
        }

        await Try(AskGateway);
        await ExpireIfDue();
        return Current.View(StoreId, OrderId);
    }

    private async Task AskGateway()
    {
        foreach (var payment in Current.Payments.Where(payment => !payment.IsOver))
        {
            if (await gateway.Find(await Account(), PaymentKey.Of(OrderId, payment.Id)) is { } found)
            {
                await TakeIn(payment, found);
            }
        }
    }

    /// <summary>Applies the gateway's state of a payment.</summary>
    private async Task<Result<Done>> TakeIn(SavedPayment known, GatewayPayment told)
    {
        var currency = Current.Placed!.Total.Currency;
        if (told.Amount.Currency != currency)
        {
            return Error.Invalid("payment", "wrong-currency", $"The order is in {currency}.");
        }

        if (told.Amount.Amount != known.Amount)
        {
            return Error.Invalid("payment", "wrong-amount", "The payment is for another amount than the order asked for.");
        }

        var seen = known with { GatewayId = told.Id, Url = told.Url ?? known.Url };
        switch (told.Status)
        {
            case GatewayStatus.Captured when known.Stage != PaymentStage.Taken:
                await Receive(seen);
                break;
            case GatewayStatus.Authorized
                when known.Stage is PaymentStage.Starting or PaymentStage.Open or PaymentStage.Closed or PaymentStage.Closing:
                await Authorize(seen);
                break;
            case GatewayStatus.Failed when known is { Stage: PaymentStage.Starting or PaymentStage.Open, Failed: false }:
                var failed = new LedgerEntry(
                    OrderEntries.PaymentFailed,
                    time.GetUtcNow(),
                    Caller.System,
                    "",
                    new LedgerDetail(Reference: told.Id, Payment: known.Id)
                );
                await Commit(
                    Current.With(seen with { Failed = true, Stage = PaymentStage.Open }).With(Current.Book().With(failed), time.GetUtcNow())
                );
                break;
            case GatewayStatus.Cancelled when !known.IsOver && known.Stage != PaymentStage.Taking:
                await Commit(Current.With(seen with { Stage = PaymentStage.Closed }));
                break;
            case GatewayStatus.Created or GatewayStatus.Failed when known.Stage == PaymentStage.Starting:
                await Record(Current.With(seen with { Stage = PaymentStage.Open }));
                break;
        }

        return new Done();
    }

    /// <summary>The payment is authorized: it is captured if the order still needs it and has its goods, else cancelled.</summary>
    private async Task Authorize(SavedPayment payment)
    {
        var (now, book) = (time.GetUtcNow(), Current.Book());
        var late = book.State == OrderState.Expired && await Goods.Hold(book.Facts.Lines, NewAttempt()) is null;
        var wanted = late || book.Facts.Due > 0;
        var next = Current.With(payment with { Stage = wanted ? PaymentStage.Taking : PaymentStage.Closing });
        await Commit(late ? next.With(book.With(Again(now)), now) : next);
    }

    /// <summary>The payment is captured. What the order does not need (any more) is refunded at once.</summary>
    private async Task Receive(SavedPayment payment)
    {
        var (now, book) = (time.GetUtcNow(), Current.Book());
        if (book.State == OrderState.Expired && await Goods.Hold(book.Facts.Lines, NewAttempt()) is null)
        {
            book = book.With(Again(now));
        }

        var received = new LedgerDetail(book.Placed.Total with { Amount = payment.Amount }, payment.GatewayId, payment.Id);
        book = book.With(new LedgerEntry(OrderEntries.PaymentReceived, now, Caller.System, "", received));
        await Commit(Current.With(payment with { Stage = PaymentStage.Taken }).With(book, now));
    }

    private static LedgerEntry Again(DateTimeOffset now) => new(OrderEntries.Reinstated, now, Caller.System, "");

    private async Task<Result<Done>> TakeIn(GatewayRefund told, string id)
    {
        if (
            Current.Book().Entries.FirstOrDefault(entry => entry.Type == OrderEntries.RefundRequested && entry.Detail?.Refund == id)?.Detail
            is not { } asked
        )
        {
            return Error.Invalid("payment", "unknown-payment", "No refund has this key.");
        }

        if (told.Amount != asked.Amount)
        {
            return Error.Invalid(
                "payment",
                told.Amount.Currency == asked.Amount!.Value.Currency ? "wrong-amount" : "wrong-currency",
                "The refund is of another amount."
            );
        }

        if (told.Status != RefundStatus.Pending && Current.Book().PendingRefunds().Contains(asked))
        {
            var type = told.Status == RefundStatus.Done ? OrderEntries.Refunded : OrderEntries.RefundFailed;
            var entry = new LedgerEntry(type, time.GetUtcNow(), Caller.System, "", asked with { Reference = told.Id });
            await Commit(Current with { Ledger = Current.Ledger.Add(entry) });
        }

        return new Done();
    }

    /// <summary>Takes the next step of each payment, which was saved before.</summary>
    private async Task FinishPayments()
    {
        while (Current.Payments.FirstOrDefault(payment => payment.IsOwed) is { } payment)
        {
            var account = await Account();
            var mine = payment.At(OrderId, Current.Placed!.Total.Currency);
            var told = payment.Stage switch
            {
                PaymentStage.Starting => await gateway.Create(account, NewPayment(mine)),
                PaymentStage.Taking => await Capture(account, mine),
                _ => await End(account, mine),
            };
            await TakeIn(payment, told);
            if (Current.Payments.First(now => now.Id == payment.Id) is { IsOwed: true } same && same.Stage == payment.Stage)
            {
                throw new PaymentGatewayException("The gateway answered something else than what it was asked for.", passing: true);
            }
        }
    }

    /// <summary>Captures the payment. If the gateway refuses that for good, the payment has failed.</summary>
    private async Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment)
    {
        try
        {
            return await gateway.Capture(account, payment);
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
            LogLater(refused);
            await Record(
                Current.With(
                    Current.Payments.First(mine => payment.Key == PaymentKey.Of(OrderId, mine.Id)) with
                    {
                        Stage = PaymentStage.Closing,
                    }
                )
            );
            return await End(account, payment);
        }
    }

    /// <summary>
    /// Cancels a payment that is not needed any more. An authorized payment of an expired order is captured after all if the goods are
    /// still in stock.
    /// </summary>
    private async Task<GatewayPayment> End(GatewayAccount account, GatewayPayment payment)
    {
        if (await gateway.Find(account, payment.Key) is not { } found)
        {
            return payment with { Status = GatewayStatus.Cancelled };
        }

        var book = Current.Book();
        return found.Status switch
        {
            GatewayStatus.Captured or GatewayStatus.Cancelled => found,
            GatewayStatus.Authorized when book.State == OrderState.Expired && await Goods.Hold(book.Facts.Lines, NewAttempt()) is null =>
                found,
            _ => await gateway.Cancel(account, found),
        };
    }

    private async Task FinishRefunds()
    {
        while (Current.Book().PendingRefunds().FirstOrDefault() is { } asked)
        {
            var payment = Current.Payments.First(payment => payment.Id == asked.Payment);
            var refund = await Refund(await Account(), payment, PaymentKey.Of(OrderId, asked.Refund!), asked.Amount!.Value);
            await TakeIn(refund, asked.Refund!);
            if (refund.Status == RefundStatus.Pending)
            {
                throw new PaymentGatewayException("A refund is on its way.", passing: true);
            }
        }
    }

    private async Task<GatewayRefund> Refund(GatewayAccount account, SavedPayment payment, string key, Money amount)
    {
        try
        {
            return await gateway.Refund(account, payment.GatewayId ?? "", key, amount);
        }
        catch (PaymentGatewayException refused) when (!refused.Passing)
        {
            LogLater(refused);
            return new GatewayRefund("", key, RefundStatus.Failed, amount);
        }
    }

    private NewPayment NewPayment(GatewayPayment payment) =>
        new(
            StoreId,
            payment.Key,
            payment.Amount,
            $"{Current.Placed!.Payee} #{Current.Placed.Number}",
            StatusToken.Of(StoreId, OrderId, Current.Placed.Secret)
        );

    private async Task<GatewayAccount> Account() =>
        await GrainFactory.GetGrain<IGatewayAccountGrain>(StoreId).Get()
        ?? throw new PaymentGatewayException("The store has no account at a gateway.", passing: true);
}
