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

    /// <summary>How long the gateway is not asked again because a shopper comes back: anybody with the link can come back often.</summary>
    private static readonly TimeSpan AskedFor = TimeSpan.FromSeconds(10);

    private long? _askedAt;

    public async Task<Result<OrderView>> Pay()
    {
        await ExpireIfDue();
        if (Current.Placed is null || Current.Book().Facts is not { DueOnline: > 0 } facts)
        {
            return Error.Conflict("step-not-allowed", "There is nothing to pay online.");
        }

        if (Current.Payments.All(payment => payment.IsOver))
        {
            if (Current.Payments.Length >= MaxPayments)
            {
                return Error.Conflict("step-not-allowed", "Too many payments were tried. Place the order again.");
            }

            await Record(Current.With(new SavedPayment($"p{Current.Payments.Length + 1}", facts.DueOnline, PaymentStage.Starting)));
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

        if (notice.Payment is { Id.Length: 0 } && Current.Payments.Any(payment => payment.Id == id && payment.GatewayId is null))
        {
            await Try(Finish); // the creation was interrupted: its repeat tells by which id the gateway is asked
            if (Current.Payments.Any(payment => payment.Id == id && payment.GatewayId is null))
            {
                return new Done(); // the gateway is asked before the order expires
            }
        }

        return (Current.Payments.FirstOrDefault(payment => payment.Id == id), notice) switch
        {
            ({ } known, { Payment: { } payment }) => await TakeIn(known, payment),
            ({ } known, { Dispute: { } dispute }) => await TakeIn(Disputed(dispute) ?? known, dispute),
            _ => Error.Invalid("payment", "unknown-payment", "No payment has this key."),
        };
    }

    /// <summary>Enters a dispute once, and its end once; what comes late about one that is over changes nothing.</summary>
    private async Task<Result<Done>> TakeIn(SavedPayment known, GatewayDispute told)
    {
        var type = told.Status switch
        {
            DisputeStatus.Won => OrderEntries.DisputeWon,
            DisputeStatus.Lost => OrderEntries.DisputeLost,
            _ => OrderEntries.Disputed,
        };
        var isOld = Current.Ledger.Any(entry =>
            entry.Detail?.Reference == told.Id && (entry.Type == type || entry.Type is OrderEntries.DisputeWon or OrderEntries.DisputeLost)
        );
        if (!isOld)
        {
            var detail = new LedgerDetail(told.Amount, told.Id, known.Id);
            await Commit(Current with { Ledger = Current.Ledger.Add(new LedgerEntry(type, time.GetUtcNow(), Caller.System, "", detail)) });
        }

        return new Done();
    }

    public async Task<Result<OrderView>> CheckPayments()
    {
        if (!await IsPlaced())
        {
            return Error.NotFound("order");
        }

        if (_askedAt is not { } asked || time.GetElapsedTime(asked) >= AskedFor)
        {
            _askedAt = time.GetTimestamp();
            await Try(AskGateway);
        }

        await ExpireIfDue();
        return Current.View(StoreId, OrderId);
    }

    private async Task AskGateway()
    {
        foreach (var payment in Current.Payments.Where(payment => !payment.IsOver))
        {
            if (await Find(payment) is { } found)
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

        // Of a code counts what came, and nobody can pay another amount by it.
        if (told.More is null && told.Amount.Amount != known.Amount)
        {
            return Error.Invalid("payment", "wrong-amount", "The payment is for another amount than the order asked for.");
        }

        if (IsOfAnotherCode(known, told))
        {
            return new Done();
        }

        var seen = known with { GatewayId = told.Id.Length > 0 ? told.Id : known.GatewayId, Url = told.Url ?? known.Url };
        switch (told.Status)
        {
            case GatewayStatus.Captured when known.Stage != PaymentStage.Taken:
                await Receive(seen, told);
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
                    new LedgerDetail(Reference: told.Reference ?? told.Id, Payment: known.Id)
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

        await TakeInMore(known, told);
        return new Done();
    }

    /// <summary>The payment is authorized: it is captured if the order still needs it and has its goods, else cancelled.</summary>
    private async Task Authorize(SavedPayment payment)
    {
        var (now, book) = (time.GetUtcNow(), Current.Book());
        var plan = await PlanAgain(book);
        var attempt = NewAttempt();
        var late = await CanStandAgain(book, payment.Amount, attempt, plan);
        var wanted = late || book.Facts.DueOnline > 0;
        var next = (late ? Current.Taking(plan).HeldBy(attempt) : Current).With(
            payment with
            {
                Stage = wanted ? PaymentStage.Taking : PaymentStage.Closing,
            }
        );
        await Commit(late ? next.With(book.With(Again(now)), now) : next);
    }

    /// <summary>The payment is captured. What the order does not need (any more) is refunded at once.</summary>
    private async Task Receive(SavedPayment payment, GatewayPayment told)
    {
        var (now, book) = (time.GetUtcNow(), Current.Book());
        var received = new LedgerDetail(told.Captured ?? told.Amount, told.Reference ?? payment.GatewayId, payment.Id);
        var plan = await PlanAgain(book);
        var (next, attempt) = (Current, NewAttempt());
        if (await CanStandAgain(book, received.Amount!.Value.Amount, attempt, plan))
        {
            book = book.With(Again(now));
            next = next.Taking(plan).HeldBy(attempt);
        }

        book = book.With(new LedgerEntry(OrderEntries.PaymentReceived, now, Caller.System, "", received));
        await Commit(next.With(Taken(payment, told)).With(book, now));
    }

    /// <summary>
    /// Whether a late payment makes an expired order stand again; its goods are held then. What gift cards had paid went back to them when
    /// it expired, so a payment of the rest alone does not: it would only expire once more. That money is voided or refunded.
    /// </summary>
    private async Task<bool> CanStandAgain(OrderLedger book, long amount, string attempt, TakingPlan? plan) =>
        book.State == OrderState.Expired
        && (book.Facts.ByCard == 0 || book.With(Again(time.GetUtcNow())).Facts.Due <= amount)
        && await Goods.HoldAgain(book.Facts, attempt, plan) is null;

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
            var account = await Account(payment);
            var mine = payment.At(OrderId, Current.Placed!.Total.Currency);
            var told = payment.Stage switch
            {
                PaymentStage.Starting => await gateway.Create(account, NewPayment(mine)),
                PaymentStage.Taking => await Capture(account, mine),
                _ => await End(account, mine),
            };
            await TakeIn(payment with { Account = payment.Account ?? account.Reference }, told);
            if (Current.Payments.First(now => now.Id == payment.Id) is { IsOwed: true } same && same.Stage == payment.Stage)
            {
                throw new PaymentGatewayException("The gateway answered something else than what it was asked for.", passing: true);
            }
        }
    }

    /// <summary>Captures the payment. If the gateway refuses that permanently, the payment has failed.</summary>
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
        if (await gateway.Find(account, payment.Id, payment.Key) is not { } found)
        {
            return payment with { Status = GatewayStatus.Cancelled };
        }

        var book = Current.Book();
        return found.Status switch
        {
            GatewayStatus.Captured or GatewayStatus.Cancelled => found,
            GatewayStatus.Authorized when await CanStandAgain(book, found.Amount.Amount, NewAttempt(), await PlanAgain(book)) => found,
            _ => await gateway.Cancel(account, found),
        };
    }

    private async Task FinishRefunds()
    {
        while (Current.Book().PendingRefunds().FirstOrDefault() is { } asked)
        {
            var payment = Current.Payments.First(payment => payment.Id == asked.Payment);
            var refund = await Refund(await Account(payment), payment, PaymentKey.Of(OrderId, asked.Refund!), asked.Amount!.Value);
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
        )
        {
            ByUpiCode = Current.Placed.ByUpiCode,
            EndsAt = Current.Placed.ByUpiCode ? EndOfCode() : null,
        };

    private async Task<GatewayPayment?> Find(SavedPayment payment) =>
        await gateway.Find(await Account(payment), payment.GatewayId ?? "", PaymentKey.Of(OrderId, payment.Id));

    /// <summary>
    /// The account that a payment is paid to: a new one to the present account, another one to where it was made, although the seller has
    /// another account by now. Earlier releases knew only one account, the oldest.
    /// </summary>
    private async Task<GatewayAccount> Account(SavedPayment payment)
    {
        var accounts = await GrainFactory.GetGrain<IGatewayAccountGrain>(StoreId).All();
        var account = payment switch
        {
            { Account: { } reference } => accounts.FirstOrDefault(one => one.Reference == reference),
            { Stage: PaymentStage.Starting } => accounts.FirstOrDefault(),
            _ => accounts.LastOrDefault(),
        };
        return account ?? throw new PaymentGatewayException("The store has no account at a gateway.", passing: true);
    }
}
