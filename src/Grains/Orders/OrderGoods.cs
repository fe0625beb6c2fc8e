using Dukaan.Catalog;
using Dukaan.Hours;
using Dukaan.Saving;
using Dukaan.Stock;

namespace Dukaan.Orders;

/// <summary>
/// An order's counted goods. The stock grains hold them under the order's id. Every method is idempotent.
/// </summary>
public sealed class OrderGoods(IGrainFactory grains, string storeId, string orderId)
{
    /// <summary>
    /// Reserves what an order needs, all or nothing. Every order does so in the same sequence. Where it fails, the units that are held are
    /// not given back but expire: this may be a stalled activation, and another one may have placed the order with these units meanwhile.
    /// Where something is refused, the units of the rest come back as far as no other attempt reserved them.
    /// </summary>
    /// <param name="needed">As <see cref="Counted"/> says.</param>
    /// <param name="attempt">Names this attempt (<see cref="IStockGrain.Withdraw"/>).</param>
    /// <param name="plan">From where they are taken; it hears from where they are. Null: the shop has one location.</param>
    /// <returns>Why not, or null: they are held.</returns>
    public async Task<Error?> Hold(IReadOnlyList<NeededGoods> needed, string attempt, TakingPlan? plan = null)
    {
        if (plan is not null && needed.Where(goods => goods.Slot is null).ToList() is { Count: > 1 } several)
        {
            await FindWhole(several, plan);
        }

        foreach (var goods in needed)
        {
            var held = await Reserve(goods, attempt, plan);
            if (!held.Ok)
            {
                var others = needed.Where(other => other != goods).ToList(); // the refused one holds no units
                await Withdraw(others, attempt);
                return Refusal(goods, held.Error, held.Error.Code == OrderRules.SoldOutCode ? [.. await Lacking(others)] : []);
            }
        }

        return null;
    }

    /// <summary>Gives back what this attempt alone reserved: the order stands by another one, or by none.</summary>
    public Task Withdraw(IEnumerable<NeededGoods> needed, string attempt) =>
        Task.WhenAll(needed.Select(goods => Stock(goods.StockId).Withdraw(orderId, attempt)));

    /// <summary>As <see cref="Hold"/>, what an order needs that stands again: its time takes as many orders as the shop says now.</summary>
    public async Task<Error?> HoldAgain(OrderFacts facts, string attempt, TakingPlan? plan)
    {
        var slot = facts.Placed.Slot;
        if (slot is { HoldsPlace: true })
        {
            var windows = (await grains.GetGrain<ICatalogGrain>(storeId).Terms()).Slots.Windows;
            slot = slot with { Places = windows.FirstOrDefault(window => window.Id == slot.WindowId)?.Places ?? slot.Places };
        }

        return await Hold(Counted(facts.Lines, slot), attempt, plan);
    }

    /// <summary>As <see cref="IStockGrain.Place"/>: not of a place at a time.</summary>
    public Task<Result<StockLevel>> Place(NeededGoods goods, NewRecord order) => Stock(goods.StockId).Place(orderId, goods.Quantity, order);

    /// <summary>The same, from the first location of the plan.</summary>
    public Task<Result<StockLevel>> PlaceAt(NeededGoods goods, TakingPlan plan, NewRecord order) =>
        Stock(goods.StockId).PlaceAt(orderId, goods.Quantity, plan.Ids, order);

    /// <summary>Begins the plan with a location that has all that is needed now; false: none has.</summary>
    public async Task<bool> FindWhole(IReadOnlyList<NeededGoods> needed, TakingPlan plan)
    {
        var levels = await Task.WhenAll(needed.Select(goods => Stock(goods.StockId).LevelsAt(plan.Ids)));
        return plan.Prefer([.. needed.Zip(levels, (goods, its) => (goods.Quantity, its))]);
    }

    private async Task<Result<Done>> Reserve(NeededGoods goods, string attempt, TakingPlan? plan)
    {
        if (goods.Slot is null && plan is not null)
        {
            var taken = await Stock(goods.StockId).ReserveFrom(orderId, goods.Quantity, attempt, plan.Ids);
            if (!taken.Ok)
            {
                return taken.Error;
            }

            plan.Took(goods.StockId, taken.Value);
            return new Done();
        }

        var held = goods.Slot is { } slot
            ? await Stock(goods.StockId).ReserveWithin(slot.Places, orderId, goods.Quantity, attempt)
            : await Stock(goods.StockId).Reserve(orderId, goods.Quantity, attempt);
        return held.Ok ? new Done() : held.Error;
    }

    /// <summary>Why an order is not placed: a stock grain refused what it needs.</summary>
    /// <param name="goods">What it needs.</param>
    /// <param name="error">What the stock grain said.</param>
    /// <param name="others">Other lines of which there is too little.</param>
    public static Error Refusal(NeededGoods goods, Error error, params ReadOnlySpan<ShortLine> others) =>
        error is not { Code: OrderRules.SoldOutCode, Short: [var it] } ? error
        : goods.Slot is not null ? SlotRules.Full()
        : OrderRules.SoldOut([
            .. goods
                .ShortOf(it.Left)
                .Concat(others.ToArray())
                .GroupBy(line => (line.ProductId, line.VariantId))
                .Select(same => same.MinBy(line => line.Left)!),
        ]);

    /// <summary>The ids among these of which the order has units, or is getting them.</summary>
    public async Task<ImmutableArray<string>> Held(IEnumerable<string> stockIds)
    {
        var wanted = stockIds.ToArray();
        var known = await Task.WhenAll(wanted.Select(stockId => Stock(stockId).Known([orderId])));
        return [.. wanted.Where((_, i) => known[i].Length > 0)];
    }

    /// <summary>Tells each stock grain how many units the order has now.</summary>
    public Task Follow(OrderView order) =>
        Task.WhenAll(order.StockIds().Select(stockId => Stock(stockId).Follow(orderId, order.ClaimOn(stockId))));

    /// <summary>The same of some stock grains, of which the order may know nothing: those have none of its units then.</summary>
    public Task Follow(OrderView order, IEnumerable<string> stockIds) =>
        Task.WhenAll(stockIds.Select(stockId => Stock(stockId).Follow(orderId, order.ClaimOn(stockId))));

    /// <summary>Holds so many units in all for an order that was placed (<see cref="IStockGrain.Extend"/>).</summary>
    /// <param name="attempt">Names this attempt.</param>
    /// <param name="plan">It hears from where they are; null: the shop has one location.</param>
    public async Task<Result<Done>> Extend(string stockId, int units, string attempt, TakingPlan? plan)
    {
        var held = await Stock(stockId).Extend(orderId, units, attempt, plan?.Ids ?? []);
        if (!held.Ok)
        {
            return held.Error;
        }

        plan?.Took(stockId, held.Value);
        return new Done();
    }

    /// <summary>As <see cref="Follow(OrderView)"/>. Units that a stock grain has lost are reserved again as far as there are any.</summary>
    public async Task Regain(OrderView order)
    {
        foreach (var stockId in order.StockIds().Order(StringComparer.Ordinal))
        {
            if (order.ClaimOn(stockId) is { Quantity: > 0, Gone: false } claim)
            {
                await Stock(stockId).Reserve(orderId, claim.Quantity);
            }
        }

        await Follow(order);
    }

    /// <summary>What an order needs of stock grains, in the one sequence in which every order holds it.</summary>
    public static List<NeededGoods> Counted(ImmutableArray<OrderLine> lines, ChosenSlot? slot)
    {
        var goods =
            from line in lines
            where line.Quantity > 0
            from unit in line.Units()
            group (line, unit) by unit.StockId into same
            select new NeededGoods(
                same.Key,
                same.Sum(each => each.unit.Quantity),
                [.. same.Select(each => (each.line, each.unit.Quantity / each.line.Quantity))]
            );
        return
        [
            .. goods
                .Concat(slot is { HoldsPlace: true } ? [new NeededGoods(slot.StockId, 1, [], slot)] : [])
                .OrderBy(each => each.StockId, StringComparer.Ordinal),
        ];
    }

    /// <summary>All other lines of which there is too little, so that the shopper is told of all at once.</summary>
    private async Task<IEnumerable<ShortLine>> Lacking(List<NeededGoods> others)
    {
        var goods = others.Where(other => other.Slot is null).ToList();
        var levels = await Task.WhenAll(goods.Select(other => Stock(other.StockId).Level()));
        return goods.Zip(levels, (other, level) => other.ShortOf(level.Available)).SelectMany(lines => lines);
    }

    private IStockGrain Stock(string stockId) => grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, stockId));
}
