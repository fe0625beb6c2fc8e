using Dukaan.Catalog;

namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderDoorGrain"/>
/// <remarks>
/// Invariant (P3): nobody is turned away whose order stands or is being placed. What was sold out a moment ago makes it look; the catalog says
/// whether it still is; then the goods say whether they know the order, and only then the database whether it exists, since an order is
/// saved between being known to its goods and being forgotten by them.
/// </remarks>
[StatelessWorker(1)]
public sealed class OrderDoorGrain(IOrderRecords orders) : Grain, IOrderDoorGrain
{
    private const int SeenMost = 10_000;

    /// <summary>The goods that an order was refused for and that were not seen to be there since: a hint, and nothing worse if it is wrong.</summary>
    private readonly HashSet<string> _soldOut = new(StringComparer.Ordinal);

    private string StoreId => this.GetPrimaryKeyString();

    public async Task<Outcome<OrderView>> Place(string orderId, PlaceOrder command)
    {
        if (LooksSoldOut(command) && await TurnAway(orderId, command) is { } refusal)
        {
            return refusal;
        }

        var placed = await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, orderId)).Place(command);
        if (placed is { Ok: false, Refusal: { Code: OrderRules.SoldOutCode, Items: { IsDefault: false } items } } && _soldOut.Count + items.Length <= SeenMost)
        {
            _soldOut.UnionWith(items);
        }

        return placed;
    }

    private bool LooksSoldOut(PlaceOrder command) =>
        _soldOut.Count > 0 && !command.Lines.IsDefault && command.Lines.Any(line => _soldOut.Contains(StockId(line)));

    private async Task<Refusal?> TurnAway(string orderId, PlaceOrder command)
    {
        var quote = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote(command.Lines);
        if (!quote.Ok || OrderRules.CheckOffer(command, quote.Value) is not { } refusal)
        {
            _soldOut.ExceptWith(command.Lines.Select(StockId));
            return null;
        }

        var counted = quote.Value.Lines.Where(line => line.Counted).Select(line => line.StockId);
        if ((await new OrderGoods(GrainFactory, StoreId, orderId).Held(counted)).Length > 0)
        {
            return null;
        }

        return await orders.Exists(StoreId, orderId) ? null : refusal;
    }

    private static string StockId(QuoteLine line) => line.VariantId ?? line.ProductId;
}
