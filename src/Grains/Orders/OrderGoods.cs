using Dukaan.Stock;

namespace Dukaan.Orders;

/// <summary>
/// An order's counted goods. The stock grains hold them under the order's id. Every method is idempotent.
/// </summary>
public sealed class OrderGoods(IGrainFactory grains, string storeId, string orderId)
{
    /// <summary>
    /// Reserves the counted lines, all or none. Every order does so in the same sequence. Where it fails, the units that are held are not
    /// given back but expire: this may be a stalled activation, and another one may have placed the order with these units meanwhile.
    /// Where a line is refused, the units of the others come back as far as no other attempt reserved them.
    /// </summary>
    /// <param name="attempt">Names this attempt (<see cref="IStockGrain.Withdraw"/>).</param>
    /// <returns>Why not, or null: they are held.</returns>
    public async Task<Error?> Hold(ImmutableArray<OrderLine> lines, string attempt)
    {
        var counted = Counted(lines);
        foreach (var line in counted)
        {
            var held = await Stock(line.StockId).Reserve(orderId, line.Quantity, attempt);
            if (!held.Ok)
            {
                var others = counted.Where(other => other != line).ToList(); // the refused line holds no units
                await Task.WhenAll(others.Select(other => Stock(other.StockId).Withdraw(orderId, attempt)));
                return Refusal(line, held.Error, held.Error.Code == OrderRules.SoldOutCode ? [.. await Lacking(others)] : []);
            }
        }

        return null;
    }

    /// <summary>Why an order is not placed: a stock grain refused its line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="error">What the stock grain said.</param>
    /// <param name="others">Other lines of which there is too little.</param>
    public static Error Refusal(OrderLine line, Error error, params ReadOnlySpan<ShortLine> others) =>
        error is { Code: OrderRules.SoldOutCode, Short: [var it] } ? OrderRules.SoldOut([Short(line, it.Left), .. others]) : error;

    /// <summary>The ids among these of which the order has units, or is getting them.</summary>
    public async Task<ImmutableArray<string>> Held(IEnumerable<string> stockIds)
    {
        var wanted = stockIds.ToArray();
        var known = await Task.WhenAll(wanted.Select(stockId => Stock(stockId).Known([orderId])));
        return [.. wanted.Where((_, i) => known[i].Length > 0)];
    }

    /// <summary>Tells each stock grain how many units the order has now.</summary>
    public Task Follow(OrderView order) =>
        Task.WhenAll(Counted(order.Ordered).Select(line => Stock(line.StockId).Follow(orderId, order.ClaimOn(line.StockId))));

    /// <summary>As <see cref="Follow"/>. Units that a stock grain has lost are reserved again as far as there are any.</summary>
    public async Task Regain(OrderView order)
    {
        foreach (var line in Counted(order.Ordered))
        {
            if (order.ClaimOn(line.StockId) is { Quantity: > 0, Gone: false } claim)
            {
                await Stock(line.StockId).Reserve(orderId, claim.Quantity);
            }
        }

        await Follow(order);
    }

    /// <summary>The lines whose units are counted, in the one order in which every order holds them.</summary>
    public static List<OrderLine> Counted(ImmutableArray<OrderLine> lines) =>
        [.. lines.Where(line => line.Counted && line.Quantity > 0).OrderBy(line => line.StockId, StringComparer.Ordinal)];

    /// <summary>All other lines of which there is too little, so that the shopper is told of all at once.</summary>
    private async Task<IEnumerable<ShortLine>> Lacking(List<OrderLine> lines)
    {
        var levels = await Task.WhenAll(lines.Select(line => Stock(line.StockId).Level()));
        return lines.Zip(levels, (line, level) => Short(line, level.Available)).Where(line => line.Left < line.Wanted);
    }

    private static ShortLine Short(OrderLine line, long left) => new(line.ProductId, line.VariantId, line.Quantity, Math.Max(0, left));

    private IStockGrain Stock(string stockId) => grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, stockId));
}
