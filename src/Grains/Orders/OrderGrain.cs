using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Discounts;
using Dukaan.Payments;
using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Values;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderGrain"/>
/// <remarks>
/// The saga of a checkout. First the stock grains reserve the goods under the order's id; they ask the order when a reservation expires.
/// Then one write places the order with its event, its row in the order book and the row that wakes it when it is due. The steps after that
/// may be interrupted by a crash and are still completed: the book reads its rows and its stream, a repeat of the checkout empties the
/// cart, and the timer here or the sweep of its partition does what is pending (<see cref="SavedOrder.Waking"/>).
/// </remarks>
public sealed partial class OrderGrain(
    [PersistentState("order", Storages.Domain)] IPersistentState<SavedOrder> storage,
    IPaymentGateway gateway,
    IOrderRecords records,
    IRowReader keys,
    IRandomness randomness,
    TimeProvider time,
    ILogger<OrderGrain> logger
) : SavedGrain<SavedOrder>(storage), IOrderGrain
{
    private bool _toldAll;

    /// <summary>How long after its holds an order may still be saved; well before they end.</summary>
    private static TimeSpan MaxPlacing { get; } = TimeSpan.FromMinutes(5);

    private string StoreId => StoreKey.Store(this.GetPrimaryKeyString());

    private string OrderId => StoreKey.Rest(this.GetPrimaryKeyString());

    private DiscountHolds Discounts => new(GrainFactory, StoreId, OrderId);

    private IOrderBookGrain Book => GrainFactory.GetGrain<IOrderBookGrain>(StoreId);

    /// <summary>The stock grains that have this order's goods.</summary>
    private OrderGoods Goods
    {
        get
        {
            ThrowIfLost();
            return new OrderGoods(GrainFactory, StoreId, OrderId);
        }
    }

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        SetAlarm();
    }

    public Task<OrderView?> Get() => Task.FromResult(Current.Placed is null ? null : Current.View(StoreId, OrderId));

    public async Task<Result<OrderView>> Place(PlaceOrder command)
    {
        var placed = await PlaceOnce(command);
        if (Current.Placed is null)
        {
            // A refused order keeps no state, and a sold-out sale refuses thousands.
            DeactivateOnIdle();
        }

        return placed;
    }

    public async Task<Result<OrderView>> Take(OrderStep step)
    {
        if (IdempotencyLog.CheckId(step.OperationId) is { } badId)
        {
            return badId;
        }

        if (Current.Placed is null)
        {
            return Error.NotFound("order");
        }

        var fingerprint = Fingerprint.Of(step);
        if (Current.Steps.Find(step.OperationId) is { } earlier)
        {
            var version = earlier.Repeat(fingerprint);
            return version.Ok ? Current.View(StoreId, OrderId, version.Value) : version.Error;
        }

        await ExpireIfDue(); // before every decision, however late the alarm is
        if (step.IfVersion is { } seen && seen != Current.Ledger.Length)
        {
            return Error.Stale();
        }

        var (before, now) = (Current.Book(), time.GetUtcNow());
        var terms = step.Action == OrderAction.Edit ? await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Terms() : null;
        var ledger = before.Take(step, Caller.Actor, now, terms);
        if (!ledger.Ok)
        {
            return ledger.Error;
        }

        if (
            before.Facts.CameToNothing
            && !ledger.Value.Facts.CameToNothing
            && await Goods.Hold(ledger.Value.Facts.Lines, NewAttempt()) is { } soldOut
        )
        {
            return soldOut with { Message = "Its goods are sold by now. Give the money back, and note that as a refund." };
        }

        var audit = new AuditLine(StoreId, Caller.Actor, $"order.{ledger.Value.Entries[^1].Type}", OrderId);
        await Commit(Current.With(ledger.Value, now).Answering(step.OperationId, fingerprint), audit);
        return Current.View(StoreId, OrderId);
    }

    private async Task<Result<OrderView>> PlaceOnce(PlaceOrder command)
    {
        command = command.Lines.IsDefault ? command with { Lines = [] } : command;
        var fingerprint = Fingerprint.Of(command with { OperationId = null });
        if (Current.Placed is { } placed)
        {
            await TellPlaced(placed);
            return Repeat(placed, command, fingerprint);
        }

        if (await OrderKeys.IsUsed(records, keys, StoreId, OrderId, command.OperationId))
        {
            return Error.KeyReused();
        }

        var clean = OrderRules.Clean(command);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        command = clean.Value;
        var quote = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote(command.Lines);
        if (!quote.Ok)
        {
            return quote.Error.Kind == ErrorKind.Invalid ? quote.Error with { Field = "lines" } : quote.Error;
        }

        command = command with
        {
            Customer = command.Customer with { Address = OrderRules.Settled(command.Customer.Address, quote.Value.Terms) },
        };
        if (OrderRules.CheckOffer(command, quote.Value) is { } unwanted && !await IsSoldOutToItself(unwanted))
        {
            return unwanted;
        }

        var anyTotal = command with { ExpectedTotal = null }; // the total is known only once its discounts are reserved
        var attempt = NewAttempt();
        var priced = await Discounts.Hold(command.PricedAt(quote.Value, time.GetUtcNow()), command.Customer.Phone, attempt, price =>
            OrderRules.CheckPrice(anyTotal, quote.Value, price) is null
        );
        if (OrderRules.CheckPrice(command, quote.Value, priced) is { } error)
        {
            await Try(() => Discounts.Withdraw(priced.Amounts, attempt));
            return error;
        }

        return await Place(command, quote.Value, priced, fingerprint, attempt);
    }

    /// <summary>
    /// The answer to a repeat. The same key with the same command: the order. The same key with another command: the client's error.
    /// Another key, or none: the cart became this order by another checkout.
    /// </summary>
    private Result<OrderView> Repeat(PlacedOrder placed, PlaceOrder command, string fingerprint)
    {
        var (sameWish, sameKey) = (placed.Fingerprint == fingerprint, OrderKeys.IsOf(placed, command.OperationId, StoreId, OrderId));
        return (sameWish, sameKey) switch
        {
            (true, true) => Current.View(StoreId, OrderId),
            (false, true) when command.CartId is null || command.OperationId is not null => Error.KeyReused(),
            _ => OrderRules.CartOrdered(OrderId),
        };
    }

    /// <summary>Names an attempt to hold goods and discounts among all attempts of this order.</summary>
    private string NewAttempt() => randomness.Token()[..12];

    /// <summary>Whether all missing units are held for this very order, by an attempt that a crash interrupted.</summary>
    private async Task<bool> IsSoldOutToItself(Error unwanted) =>
        unwanted is { Code: OrderRules.SoldOutCode, Items: { IsDefaultOrEmpty: false } missing }
        && (await Goods.Held(missing)).Length == missing.Length;

    private async Task<Result<OrderView>> Place(PlaceOrder command, Quote quote, PricedOrder priced, string fingerprint, string attempt)
    {
        var started = time.GetTimestamp();
        var vpa = command.Payment == PaymentMethod.Upi ? quote.Store.Vpa : null;
        var placed = new PlacedOrder(
            Number: 0,
            Method: command.Payment,
            Lines: [.. priced.Lines.Select(OrderLine.Of)],
            Total: priced.Amounts.Total,
            Customer: command.Customer,
            Secret: randomness.Token(),
            Vpa: vpa,
            Payee: quote.Store.Name,
            CartId: command.CartId,
            Fingerprint: fingerprint,
            Amounts: priced.Amounts,
            Until: time.GetUtcNow() + OrderTimeouts.Timeout(command.Payment, quote.Terms),
            OperationId: command.OperationId
        )
        {
            Tax = quote.Terms.Tax,
            Home = quote.Terms.Country,
        };
        if (await Goods.Hold(placed.Lines, attempt) is { } soldOut)
        {
            await Try(() => Discounts.Withdraw(placed.Amounts, attempt));
            return soldOut;
        }

        placed = placed with { Number = await GrainFactory.GetGrain<IOrderNumberQueueGrain>(StoreId).TakeNumber() };
        if (time.GetElapsedTime(started) > MaxPlacing)
        {
            // Another activation may have placed it meanwhile, so the units are not given back here: they expire.
            return new Error(ErrorKind.Unavailable, "too-slow", "Ordering took too long. Try again.", RetryAfter: TimeSpan.FromSeconds(5));
        }

        await Commit(
            new SavedOrder
            {
                Placed = placed,
                Ledger = OrderLedger.Open(placed, Caller.Actor, time.GetUtcNow()).Entries,
                Payments = placed is { Method: PaymentMethod.Online, Total.Amount: > 0 }
                    ? [new SavedPayment("p1", placed.Total.Amount, PaymentStage.Starting)]
                    : [],
            }
        );
        await TellPlaced(placed);
        return Current.View(StoreId, OrderId);
    }

    /// <summary>The steps after an order is placed. Idempotent; each activation completes them once.</summary>
    private async Task TellPlaced(PlacedOrder order)
    {
        if (!_toldAll)
        {
            _toldAll = await Try(() =>
                Task.WhenAll(
                    Discounts.Use(order.Amounts, order.Customer.Phone),
                    order.CartId is { } cartId
                        ? GrainFactory.GetGrain<ICartGrain>(StoreKey.Of(StoreId, cartId)).Ordered(OrderId)
                        : Task.CompletedTask
                )
            );
        }
    }

    private async Task<bool> Try(Func<Task> told)
    {
        try
        {
            await told();
            return true;
        }
        catch (Exception failure)
        {
            LogUntold(failure);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Something that follows an order could not be done yet; it is made up for later.")]
    private partial void LogUntold(Exception failure);
}
