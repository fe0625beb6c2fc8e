using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Stock;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>
/// Pieces that come back. What the stock must be told of is saved with the ledger's entry and done afterwards, under an id of its own, so
/// that a crash neither loses nor doubles it.
/// </summary>
public sealed partial class OrderGrain
{
    /// <summary>
    /// The variant of an exchange, or why there can be none; null: the step asks for no exchange. It costs what the ordered one cost, so
    /// that no money moves.
    /// </summary>
    private async Task<Result<ExchangeVariant>?> FindExchange(OrderStep step)
    {
        var (facts, open) = (Current.Book().Facts, Current.Book().Facts.OpenReturn);
        var wanted =
            step.Action == OrderAction.AskReturn ? step.VariantId
            : step.Exchange == true ? open?.Variant?.Id
            : null;
        var lines = step.Lines ?? open?.Lines ?? [];
        if (wanted is null || lines is not [{ Line: > 0 } asked] || asked.Line > facts.Placed.Lines.Length)
        {
            return null; // the ledger says what is wrong with it
        }

        var line = facts.Placed.Lines[asked.Line - 1];
        var product = (await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Get(line.ProductId))?.Product;
        if (product?.FindVariant(wanted) is not { } variant || wanted == line.VariantId || variant.Price != line.Price)
        {
            return Error.Invalid("variantId", "no-exchange", "Choose another variant of the same product and price.");
        }

        var there = variant.Counted ? (await Stock(wanted).Level()).Available >= asked.Quantity : variant.InStock;
        return there
            ? new ExchangeVariant(wanted, variant.Name, variant.Counted) { Translated = await CalledInItsLanguage(line.ProductId, wanted) }
            : Error.Conflict(OrderRules.SoldOutCode, $"{variant.Name} is sold out.", "variantId");
    }

    /// <summary>What a variant is called in the order's language; null: in no other way.</summary>
    private async Task<string?> CalledInItsLanguage(string productId, string variantId) =>
        Current.Placed!.Language is { } language
        && await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote([new QuoteLine(productId, 1, variantId)]) is { Ok: true } quote
            ? quote.Value.Lines[0].VariantIn(language)
            : null;

    /// <summary>Tells the stock grains of pieces that came back or go out, one after the other.</summary>
    private async Task FinishMoves()
    {
        while (Current.Moves is [var move, .. var others])
        {
            var (reason, note) = (move.Pieces > 0 ? StockReason.Returned : StockReason.Exchanged, $"#{Current.Placed!.Number}");
            var id = move.Location is { } location
                ? Ids.Derive("order-move", OrderId, $"{move.Version}", move.StockId, reason.ToString(), location)
                : Ids.Derive("order-move", OrderId, $"{move.Version}", move.StockId, reason.ToString());
            var moved = await Stock(move.StockId)
                .Move(new AdjustStock(id, reason, Math.Abs(move.Pieces), note) { Location = move.Location });
            if (!moved.Ok)
            {
                LogNotMoved(moved.Error.Code);
            }

            var next = Current with { Moves = others };
            if (!moved.Ok && move.Pieces < 0)
            {
                var now = time.GetUtcNow();
                await Record(next.With(next.Book().WithFailedExchange(move, now), now));
                await Try(() => Book.Note(Current.View(StoreId, OrderId).Summary));
            }
            else
            {
                await Record(next);
            }
        }
    }

    private IStockGrain Stock(string stockId) => GrainFactory.GetGrain<IStockGrain>(StoreKey.Of(StoreId, stockId));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stock grain refused a return or an exchange: {Why}")]
    private partial void LogNotMoved(string why);
}
