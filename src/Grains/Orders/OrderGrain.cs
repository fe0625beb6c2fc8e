using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Couriers;
using Dukaan.Discounts;
using Dukaan.Features;
using Dukaan.Messages;
using Dukaan.Payments;
using Dukaan.People;
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
[Understands(
    Feature.BlockList,
    Feature.Bundles,
    Feature.CourierFees,
    Feature.DeliveryAreas,
    Feature.FetchedReturns,
    Feature.GiftCards,
    Feature.LargerOrders,
    Feature.Locations,
    Feature.Slots,
    Feature.SoldCards,
    Feature.UpiCodes
)]
public sealed partial class OrderGrain(
    [PersistentState(SavedOrder.Kind, Storages.Domain)] IPersistentState<SavedOrder> storage,
    IPaymentGateway gateway,
    ICouriers couriers,
    IOrderRecords records,
    IRowReader keys,
    IRandomness randomness,
    IPersonalData personal,
    FeatureGate features,
    TimeProvider time,
    ILogger<OrderGrain> logger
) : SavedGrain<SavedOrder>(storage), IOrderGrain
{
    private bool _toldAll;
    private bool _placing;
    private Task? _reading;
    private EmptyActivation? _empty;

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

    public async Task<OrderView?> Get() => await IsPlaced() ? Current.View(StoreId, OrderId) : null;

    public async Task<Result<OrderView>> Place(PlaceOrder command)
    {
        await IsPlaced();
        _placing = true; // no reading begins from here on,
        try
        {
            await (_reading ?? Task.CompletedTask); // and one that has begun ends before anything is written
            return await PlaceOnce(command.Lines.IsDefault ? command with { Lines = [] } : command);
        }
        finally
        {
            _placing = false;
            _empty?.Found(Current.Placed is not null);
        }
    }

    /// <summary>
    /// Whether it is placed. While it is not, each question reads the state again: <see cref="NewOrders"/> may place the order without this
    /// activation, which soon ends. A refused order keeps no state anyway, and a sold-out sale refuses thousands.
    /// </summary>
    private ValueTask<bool> IsPlaced() => Current.Placed is not null ? ValueTask.FromResult(true) : Look();

    /// <summary>Reads once for all who ask meanwhile, and never beside a write.</summary>
    private async ValueTask<bool> Look()
    {
        if (!_placing)
        {
            _reading = _reading is { IsCompleted: false } running ? running : ReadAgain();
            await _reading;
        }

        if (Current.Placed is not null)
        {
            SetAlarm();
        }

        (_empty ??= new EmptyActivation(this)).Found(Current.Placed is not null);
        return Current.Placed is not null;
    }

    public async Task<Result<OrderView>> Take(OrderStep step)
    {
        if (IdempotencyLog.CheckId(step.OperationId) is { } badId)
        {
            return badId;
        }

        if (!await IsPlaced())
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

        if (step.Action == OrderAction.Edit && Current.Parcels.Any(parcel => !parcel.View.IsVoid))
        {
            return Error.Conflict("step-not-allowed", "Cancel its parcel first: the courier has its goods and address already.");
        }

        if (step.Action == OrderAction.Cancel && Current.Parcels is [.., { IsOver: false, IsOwed: false }])
        {
            await Try(AskCourier); // it may have fetched the goods; if it is away, cancelling does not wait for it
        }

        var (before, now) = (Current.Book(), time.GetUtcNow());
        if (step.Action is OrderAction.AskReturn or OrderAction.Return && await FindExchange(step) is { } exchange)
        {
            if (!exchange.Ok)
            {
                return exchange.Error;
            }

            step = step with { Variant = exchange.Value };
        }

        if (step is { Action: OrderAction.Edit, Add: { IsDefaultOrEmpty: false } wished })
        {
            var found = await FindAdded(wished);
            if (!found.Ok)
            {
                return found.Error;
            }

            step = step with { Added = found.Value };
        }

        var terms = step.Action == OrderAction.Edit ? await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Terms() : null;
        if (terms is not null && step.Address is { } elsewhere)
        {
            step = step with { Carriage = await CarriageTo(elsewhere, step, before, terms) };
        }

        var ledger = before.Take(step, Caller.Actor, now, terms);
        if (!ledger.Ok)
        {
            return ledger.Error;
        }

        if (await HoldCardsToTakeBack(before, ledger.Value) is { } back)
        {
            if (!back.Ok)
            {
                return back.Error;
            }

            ledger = before.TakingBack(back.Value, Caller.Actor, now).Take(step, Caller.Actor, now, terms);
            if (!ledger.Ok)
            {
                return ledger.Error;
            }
        }

        if (step.Action == OrderAction.Confirm && Caller.Actor == Caller.Shopper && !await HasVerifiedPhone())
        {
            return Error.Conflict("phone-not-verified", "Open the link in the message about this order, and confirm it there.");
        }

        var again = before.Facts.IsVoid && !ledger.Value.Facts.IsVoid;
        var plan = again ? await PlanAgain(before) : null;
        var attempt = NewAttempt();
        if (again && await Goods.HoldAgain(ledger.Value.Facts, attempt, plan) is { } soldOut)
        {
            return soldOut with { Message = "Its goods are sold by now. Give the money back, and note that as a refund." };
        }

        var next = again ? Current.Taking(plan).HeldBy(attempt) : Current;
        if (step.Action == OrderAction.Edit)
        {
            var more = await HoldMore(ledger.Value, terms!);
            if (!more.Ok)
            {
                return more.Error;
            }

            next = more.Value;
        }

        var audit = new AuditLine(StoreId, Caller.Actor, $"order.{ledger.Value.Entries[^1].Type}", OrderId);
        await Commit(next.With(ledger.Value, now).Answering(step.OperationId, fingerprint), audit);
        return Current.View(StoreId, OrderId);
    }

    private async Task<Result<OrderView>> PlaceOnce(PlaceOrder command)
    {
        if (Current.Placed is { } existing)
        {
            await TellPlaced(existing);
            if (Current.Owes() && !(Current.NextTry > time.GetUtcNow()))
            {
                await Try(Finish);
            }

            return Repeat(existing, command, Fingerprint.Of(command with { OperationId = null }));
        }

        if (await OrderKeys.IsUsed(records, keys, StoreId, OrderId, command.OperationId))
        {
            return Error.KeyReused();
        }

        var placing = new OrderPlacing(
            GrainFactory,
            randomness,
            time,
            StoreId,
            OrderId,
            logger,
            new OrderCalls(GrainFactory, StoreId),
            keys
        );
        var prepared = await placing.Prepare(command, IsSoldOutToItself);
        if (!prepared.Ok)
        {
            return prepared.Error;
        }

        if (await Goods.Hold(OrderGoods.Counted(prepared.Value.Lines, prepared.Value.Slot), placing.Attempt, placing.Plan) is { } soldOut)
        {
            await placing.Withdraw(prepared.Value.Amounts);
            return soldOut;
        }

        var placed = await placing.Number(prepared.Value);
        if (placing.TooSlow() is { } late)
        {
            return late;
        }

        await Commit(placing.Open(placed));
        await TellPlaced(placed);
        return Current.View(StoreId, OrderId);
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
    private async ValueTask<bool> IsSoldOutToItself(Error unwanted) =>
        unwanted is { Code: OrderRules.SoldOutCode, Items: { IsDefaultOrEmpty: false } missing }
        && (await Goods.Held(missing)).Length == missing.Length;

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

    /// <summary>Whether the phone's holder proved that it is theirs: whoever placed the order may have typed another's.</summary>
    private Task<bool> HasVerifiedPhone() => GrainFactory.GetGrain<IPhoneGrain>(Current.Placed!.Customer.Phone.E164).IsVerified();

    private Task<bool> Try(Func<Task> told) => logger.Try(told);
}
