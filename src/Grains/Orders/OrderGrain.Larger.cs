using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Stock;

namespace Dukaan.Orders;

/// <summary>Edits that make the order larger: what is added is held before the edit is saved, as for a new order.</summary>
public sealed partial class OrderGrain
{
    /// <summary>The lines to add, as the catalog sells them today.</summary>
    private async Task<Result<ImmutableArray<OrderLine>>> FindAdded(ImmutableArray<QuoteLine> wished)
    {
        if (wished.DistinctBy(line => (line.ProductId, line.VariantId)).Count() != wished.Length)
        {
            return Error.Invalid("add", "lines", "Name each product once, with its quantity.");
        }

        var quoted = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote(wished);
        if (!quoted.Ok)
        {
            return quoted.Error with { Field = "add" };
        }

        var lines = quoted.Value.Lines;
        return quoted.Value.Store.Currency != Current.Placed!.Total.Currency
                ? Error.Invalid("add", "currency", "The shop sells in another currency now.")
            : lines.Any(line => line.Details.GiftCard) ? Error.Invalid("add", "gift-card-more", "Gift cards are an order of their own.")
            : lines.Where(line => !line.Available).ToList() is { Count: > 0 } missing
                ? OrderRules.SoldOut([.. missing.Select(line => new ShortLine(line.ProductId, line.VariantId, line.Quantity, 0))])
            : lines
                .Select(line =>
                    OrderLine.In(Current.Placed!.Language, new PricedLine(line, Money.Zero(line.Price.Currency), line.Total, 0, []))
                )
                .ToImmutableArray();
    }

    /// <summary>
    /// Holds the units that the order has more after an edit, or none of them. A crash before the edit is saved loses nothing: the stock
    /// asks the order when the hold is over.
    /// </summary>
    /// <returns>The state that says from where its units are taken.</returns>
    private async Task<Result<SavedOrder>> HoldMore(OrderLedger after, SaleTerms terms)
    {
        var (had, has) = (Units(Current.Book().Facts), Units(after.Facts));
        var more = has.Where(unit => unit.Value > had.GetValueOrDefault(unit.Key))
            .OrderBy(unit => unit.Key, StringComparer.Ordinal)
            .ToList();
        if (more.Count == 0)
        {
            return Current;
        }

        if (features.WhyNot(Feature.LargerOrders, "lines") is { } later)
        {
            return later;
        }

        var plan = Current.From is { IsEmpty: false } before
            ? TakingPlan.Again(terms, before)
            : TakingPlan.Of(terms, after.Facts.Amounts.Delivery.Method, after.Facts.Address);
        var attempt = NewAttempt();
        foreach (var (stockId, units) in more)
        {
            var held = await Goods.Extend(stockId, units, attempt, plan);
            if (!held.Ok)
            {
                await Try(() => Goods.Follow(Current.View(StoreId, OrderId), more.Select(unit => unit.Key)));
                return held.Error.Code == OrderRules.SoldOutCode
                    ? OrderRules.SoldOut([.. ShortOf(after.Facts, stockId, held.Error)])
                    : held.Error;
            }
        }

        var next = Current.HeldBy(attempt);
        return plan is null ? next : next with { From = [.. OrderOrigins.Merge(Current.From ?? [], plan.Taken)] };
    }

    private static IEnumerable<ShortLine> ShortOf(OrderFacts facts, string stockId, Error error)
    {
        var left = error.Short is [var it, ..] ? it.Left : 0;
        var needed = OrderGoods.Counted(facts.Lines, null).First(goods => goods.StockId == stockId);
        return needed.ShortOf(left);
    }

    private static Dictionary<string, int> Units(OrderFacts facts) =>
        facts
            .Lines.SelectMany(line => line.Units())
            .GroupBy(unit => unit.StockId, unit => unit.Quantity)
            .ToDictionary(unit => unit.Key, unit => unit.Sum(), StringComparer.Ordinal);
}
