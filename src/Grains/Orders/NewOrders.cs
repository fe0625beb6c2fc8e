using Dukaan.Carts;
using Dukaan.Saving;
using Dukaan.Stock;
using Orleans.Storage;

namespace Dukaan.Orders;

/// <summary>
/// Places new orders of a store without activating their grains: the order's first record is saved in the same transaction as the hold of
/// its goods. Where an order exists, or may exist, its own grain decides.
/// </summary>
/// <remarks>
/// Not thread-safe: only one grain may call it, in its turns. Invariant (P3): an order is inserted once, since the database refuses a
/// second first record, whichever process writes it; what is refused here is refused only after the database said that there is no such
/// order. Invariant (P2): goods are held for an order that does not exist only until the hold expires.
/// </remarks>
/// <param name="grains">The store's.</param>
/// <param name="services">What placing needs.</param>
/// <param name="storeId">The store.</param>
internal sealed class NewOrders(IGrainFactory grains, OrderServices services, string storeId)
{
    private readonly Dictionary<string, Task> _beingPlaced = new(StringComparer.Ordinal);

    /// <summary>How many locations are asked one after the other whether they have all of an order's goods.</summary>
    private const int MaxLocations = 4;

    private readonly OrderCalls _calls = new(grains, storeId);
    private readonly ShortLocations _short = new(services.Time);

    /// <summary>As <see cref="IOrderGrain.Place"/>; null: the order's grain decides.</summary>
    public async Task<Result<OrderView>?> Place(string orderId, PlaceOrder command)
    {
        if (command.Payment == PaymentMethod.Online || command.Cards is not null || command.Lines.IsDefaultOrEmpty)
        {
            return null; // the order asks the gateway, tells its gift cards, or says what is wrong
        }

        if (_beingPlaced.TryGetValue(orderId, out var first))
        {
            await first;
            return null;
        }

        var placed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _beingPlaced.Add(orderId, placed.Task);
        try
        {
            return await PlaceOnce(orderId, command);
        }
        finally
        {
            _beingPlaced.Remove(orderId);
            placed.SetResult();
        }
    }

    private async Task<Result<OrderView>?> PlaceOnce(string orderId, PlaceOrder command)
    {
        if (await OrderKeys.IsUsed(services.Records, services.Rows, storeId, orderId, command.OperationId))
        {
            return null;
        }

        var placing = new OrderPlacing(grains, services.Randomness, services.Time, storeId, orderId, services.Log, _calls, services.Rows);
        var prepared = await placing.Prepare(command);
        if (!prepared.Ok)
        {
            return await Refuse(placing, orderId, prepared.Error);
        }

        if (prepared.Value is { Advance: > 0 } or { ByUpiCode: true })
        {
            await placing.Withdraw(prepared.Value.Amounts);
            return null; // the order asks the gateway
        }

        var counted = OrderGoods.Counted(prepared.Value.Lines, prepared.Value.Slot);
        if (counted is [{ Slot: null } alone])
        {
            return await PlaceWith(alone, placing, prepared.Value, orderId);
        }

        // Several grains hold the goods, or a time that nobody has chosen yet holds a place: to a first record no order can be joined. So
        // they are held before the order is saved.
        if (counted is not [])
        {
            if (await Exists(orderId))
            {
                return null;
            }

            if (await placing.Goods.Hold(counted, placing.Attempt, placing.Plan) is { } soldOut)
            {
                await placing.Withdraw(prepared.Value.Amounts);
                return soldOut;
            }
        }

        var placed = await placing.Number(prepared.Value);
        return await Insert(placing, placed, orderId, counted);
    }

    /// <summary>
    /// Places an order of one count: its grain saves the order's first record with the hold. In a shop with several locations the record
    /// says from which one the goods are taken; if it has too few left, the next that has enough is asked.
    /// </summary>
    private async Task<Result<OrderView>?> PlaceWith(NeededGoods goods, OrderPlacing placing, PlacedOrder prepared, string orderId)
    {
        var placed = await placing.Number(prepared);
        if (placing.TooSlow() is { } late)
        {
            return late;
        }

        var plan = placing.Plan;
        plan?.Last(location => _short.IsShort(goods.StockId, location));
        for (var tries = 0; ; tries++)
        {
            plan?.TakesFromFirst(goods);
            var (state, view) = First(placing, placed, orderId);
            var record = NewRecords.Of(SavedOrder.Kind, StoreKey.Of(storeId, orderId), state);
            var held = plan is null ? await placing.Goods.Place(goods, record) : await placing.Goods.PlaceAt(goods, plan, record);
            if (held.Ok)
            {
                return await Follow(placing, view, state.Placed!);
            }

            var refused = held.Error;
            if (refused.Code == StockBook.LocationShort && plan is not null)
            {
                _short.Note(goods.StockId, plan.Ids[0]);
                if (tries < MaxLocations && await placing.Goods.FindWhole([goods], plan))
                {
                    continue;
                }

                plan.AsNear();
                if (await Exists(orderId))
                {
                    await GiveBack(placed.Number, orderId);
                    return null;
                }

                // No location has all of it: it is held at several before the order is saved, as goods of several counts are.
                if (await placing.Goods.Hold([goods], placing.Attempt, plan) is not { } soldOut)
                {
                    return await Insert(placing, placed, orderId, [goods]);
                }

                refused = soldOut;
            }

            if (refused.Code == OrderRules.ExistsCode)
            {
                await GiveBack(placed.Number, orderId);
                return null;
            }

            await placing.Withdraw(placed.Amounts);
            var refusal = await Refuse(placing, orderId, OrderGoods.Refusal(goods, refused));
            await GiveBack(placed.Number, refusal is null ? orderId : null);
            return refusal;
        }
    }

    /// <summary>
    /// Saves the order, whose goods are held. Null: it exists, by another attempt, which may have shipped it already: what this one alone
    /// holds goes back at once.
    /// </summary>
    private async Task<Result<OrderView>?> Insert(OrderPlacing placing, PlacedOrder placed, string orderId, IReadOnlyList<NeededGoods> held)
    {
        if (placing.TooSlow() is { } late)
        {
            return late;
        }

        var (state, view) = First(placing, placed, orderId);
        if (await Insert(orderId, state))
        {
            return await Follow(placing, view, state.Placed!);
        }

        await services.Log.Try(async () =>
        {
            // It may be this very attempt's, saved by a write whose answer was lost.
            if (
                await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Get() is { Attempts: { } known }
                && !known.Contains(placing.Attempt)
            )
            {
                await placing.Goods.Withdraw(held, placing.Attempt);
            }
        });
        return null;
    }

    /// <summary>The state as it is saved first.</summary>
    private (SavedOrder State, OrderView View) First(OrderPlacing placing, PlacedOrder placed, string orderId)
    {
        var state = placing.Open(placed);
        var view = state.View(storeId, orderId);
        return (state with { Unsaved = state.Since(new SavedOrder(), storeId, orderId, view) }, view);
    }

    /// <summary>
    /// Gives a number back that no order has. An order that exists may be this very attempt's: its call was repeated after the silo was
    /// lost that had saved it. So the number is given back only if the order has another one.
    /// </summary>
    /// <param name="number">As it was taken.</param>
    /// <param name="exists">The order that exists; null: the database said that there is none.</param>
    private Task<bool> GiveBack(long number, string? exists) =>
        services.Log.Try(async () =>
        {
            if (
                exists is null
                || (await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, exists)).Get() is { } order && order.Number != number)
            )
            {
                await grains.GetGrain<IOrderNumbersGrain>(storeId).GiveBack(number);
            }
        });

    /// <summary>Refuses an order; null where it exists, or has what is missing of the goods, so that the refusal is not for it.</summary>
    private async Task<Result<OrderView>?> Refuse(OrderPlacing placing, string orderId, Error why)
    {
        if (why is { Code: OrderRules.SoldOutCode, Items: { IsDefaultOrEmpty: false } missing })
        {
            if ((await placing.Goods.Held(missing)).Length > 0)
            {
                return null;
            }
        }

        if (await Exists(orderId))
        {
            return null;
        }

        return why;
    }

    private async Task<bool> Exists(string orderId) => (await services.Records.Existing(storeId, [orderId])).Count > 0;

    /// <summary>False: the order exists.</summary>
    private async Task<bool> Insert(string orderId, SavedOrder state)
    {
        var order = grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).GetGrainId();
        try
        {
            await services.Storage.WriteStateAsync(SavedOrder.Kind, order, new GrainState<SavedOrder>(state));
            return true;
        }
        catch (InconsistentStateException)
        {
            return false;
        }
    }

    /// <summary>
    /// The order exists. The rest may be lost with the process: a repeat of the checkout does it again, and the order book reads the
    /// rows that were written with the order.
    /// </summary>
    private async Task<Result<OrderView>> Follow(OrderPlacing placing, OrderView view, PlacedOrder placed)
    {
        _ = services.Log.Try(() => grains.GetGrain<IOrderBookGrain>(storeId).Note(view.Summary)); // nobody waits for it
        if (placed.CartId is { } cartId)
        {
            await services.Log.Try(() => grains.GetGrain<ICartGrain>(StoreKey.Of(storeId, cartId)).Ordered(view.Id));
        }

        if (placed.Amounts.LimitedDiscounts().Any())
        {
            await services.Log.Try(() => placing.Discounts.Use(placed.Amounts, placed.Customer.Phone));
        }

        return view;
    }
}
