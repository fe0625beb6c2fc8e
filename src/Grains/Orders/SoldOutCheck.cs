using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Stock;

namespace Dukaan.Orders;

/// <summary>
/// Decides in batches whether orders for goods that were just sold out are refused. Orders that come while one check runs share the next
/// one: a sale that ends within a second has thousands, and each would cost two calls and a query.
/// </summary>
/// <remarks>
/// Invariant (P3): an order that exists or is being placed is never refused. First the catalog says whether the goods still are sold out.
/// Then the stock grains say whether they hold units for the order. Only then the database says whether the order exists, because an order
/// is saved after its stock grains know it and before they forget it. Each question is asked after all orders of the batch have come.
/// </remarks>
/// <param name="grains">The store's.</param>
/// <param name="orders">Finds orders whose goods no stock grain holds any more.</param>
/// <param name="time">The clock.</param>
/// <param name="storeId">The store.</param>
internal sealed class SoldOutCheck(IGrainFactory grains, IOrderRecords orders, TimeProvider time, string storeId)
{
    private const int AtOnce = 500;

    private readonly Queue<Asking> _waiting = [];
    private bool _looking;

    /// <summary>The outcome for one order.</summary>
    /// <param name="Error">Why the order is refused; null: the order grain decides.</param>
    /// <param name="IsThere">The goods are in stock again. False without an error: the order exists, or is being placed.</param>
    public readonly record struct Answer(Error? Error, bool IsThere = false);

    /// <summary>Not thread-safe: only one grain may call it, in its turns.</summary>
    public Task<Answer> Ask(string orderId, PlaceOrder command)
    {
        var asking = new Asking(orderId, command);
        _waiting.Enqueue(asking);
        if (!_looking)
        {
            _ = LookForAll();
        }

        return asking.Task;
    }

    private async Task LookForAll()
    {
        _looking = true;
        while (_waiting.Count > 0)
        {
            var asking = new List<Asking>();
            while (asking.Count < AtOnce && _waiting.TryDequeue(out var next))
            {
                asking.Add(next);
            }

            await Task.WhenAll(asking.GroupBy(each => each.Command.Lines, SameLines.Comparer).Select(same => Look(same.Key, [.. same])));
        }

        _looking = false;
    }

    /// <summary>Answers all orders of the same lines; never throws.</summary>
    private async Task Look(ImmutableArray<QuoteLine> lines, List<Asking> asking)
    {
        try
        {
            var quote = await grains.GetGrain<ICatalogGrain>(storeId).Quote(lines);
            if (!quote.Ok)
            {
                asking.ForEach(each => each.SetResult(new Answer(null, IsThere: true)));
                return;
            }

            var refused = new List<(Asking Asking, Error Why)>();
            foreach (var each in asking)
            {
                if (OrderRules.CheckOffer(each.Command, quote.Value, time.GetUtcNow()) is { } why)
                {
                    refused.Add((each, why));
                }
                else
                {
                    each.SetResult(new Answer(null, IsThere: true));
                }
            }

            if (refused.Count > 0)
            {
                var standing = await Standing(quote.Value.Lines, [.. refused.Select(each => each.Asking.OrderId)]);
                refused.ForEach(each => each.Asking.SetResult(new Answer(standing.Contains(each.Asking.OrderId) ? null : each.Why)));
            }
        }
        catch (Exception e)
        {
            asking.ForEach(each => each.TrySetException(e));
        }
    }

    /// <summary>Which of the orders exist or are being placed.</summary>
    private async Task<HashSet<string>> Standing(ImmutableArray<QuotedLine> lines, ImmutableArray<string> orderIds)
    {
        var counted = lines
            .SelectMany(line => line.Units())
            .Select(unit => unit.StockId)
            .Distinct(StringComparer.Ordinal)
            .Select(stockId => grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, stockId)).Known(orderIds));
        var standing = (await Task.WhenAll(counted)).SelectMany(known => known).ToHashSet(StringComparer.Ordinal);
        standing.UnionWith(await orders.Existing(storeId, [.. orderIds.Where(orderId => !standing.Contains(orderId))]));
        return standing;
    }

    private sealed class Asking(string orderId, PlaceOrder command)
        : TaskCompletionSource<Answer>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public string OrderId => orderId;

        public PlaceOrder Command => command;
    }

    /// <summary>The same goods, as many of them, in the same sequence.</summary>
    private sealed class SameLines : IEqualityComparer<ImmutableArray<QuoteLine>>
    {
        public static readonly SameLines Comparer = new();

        public bool Equals(ImmutableArray<QuoteLine> x, ImmutableArray<QuoteLine> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public int GetHashCode(ImmutableArray<QuoteLine> lines) => lines is [var first, ..] ? first.GetHashCode() : 0;
    }
}
