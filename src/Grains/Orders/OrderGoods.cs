using Dukaan.Hours;
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
    /// <returns>Why not, or null: they are held.</returns>
    public async Task<Error?> Hold(IReadOnlyList<NeededGoods> needed, string attempt)
    {
        foreach (var goods in needed)
        {
            var held = await (await Ready(goods)).Reserve(orderId, goods.Quantity, attempt);
            if (!held.Ok)
            {
                var others = needed.Where(other => other != goods).ToList(); // the refused one holds no units
                await Task.WhenAll(others.Select(other => Stock(other.StockId).Withdraw(orderId, attempt)));
                return Refusal(goods, held.Error, held.Error.Code == OrderRules.SoldOutCode ? [.. await Lacking(others)] : []);
            }
        }

        return null;
    }

    /// <summary>As above, what an order needs now.</summary>
    public Task<Error?> Hold(OrderFacts facts, string attempt) => Hold(Counted(facts.Lines, facts.Placed.Slot), attempt);

    /// <summary>Who counts these units, and knows how many a time has.</summary>
    public async Task<IStockGrain> Ready(NeededGoods goods)
    {
        var stock = Stock(goods.StockId);
        if (goods.Slot is { } slot)
        {
            await stock.Limit(slot.Places);
        }

        return stock;
    }

    /// <summary>Why an order is not placed: a stock grain refused what it needs.</summary>
    /// <param name="goods">What it needs.</param>
    /// <param name="error">What the stock grain said.</param>
    /// <param name="others">Other lines of which there is too little.</param>
    public static Error Refusal(NeededGoods goods, Error error, params ReadOnlySpan<ShortLine> others) =>
        error is not { Code: OrderRules.SoldOutCode, Short: [var it] } ? error
        : goods.Line is null ? SlotRules.Full()
        : OrderRules.SoldOut([
            .. new[] { Short(goods, it.Left) }.Concat(others.ToArray()).DistinctBy(line => (line.ProductId, line.VariantId)),
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

    /// <summary>As <see cref="Follow"/>. Units that a stock grain has lost are reserved again as far as there are any.</summary>
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
            let first = same.First()
            select new NeededGoods(same.Key, same.Sum(each => each.unit.Quantity), first.line, first.unit.Quantity / first.line.Quantity);
        return
        [
            .. goods
                .Concat(slot is { Places: > 0 } ? [new NeededGoods(slot.StockId, 1, null, Slot: slot)] : [])
                .OrderBy(each => each.StockId, StringComparer.Ordinal),
        ];
    }

    /// <summary>All other lines of which there is too little, so that the shopper is told of all at once.</summary>
    private async Task<IEnumerable<ShortLine>> Lacking(List<NeededGoods> others)
    {
        var goods = others.Where(other => other.Line is not null).ToList();
        var levels = await Task.WhenAll(goods.Select(other => Stock(other.StockId).Level()));
        return goods.Zip(levels, (other, level) => Short(other, level.Available)).Where(line => line.Left < line.Wanted);
    }

    private static ShortLine Short(NeededGoods goods, long left) =>
        new(goods.Line!.ProductId, goods.Line.VariantId, goods.Line.Quantity, Math.Max(0, left / goods.Each));

    private IStockGrain Stock(string stockId) => grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, stockId));
}
