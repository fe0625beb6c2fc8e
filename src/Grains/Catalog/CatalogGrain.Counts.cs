using Dukaan.Stock;
using Microsoft.Extensions.Logging;

namespace Dukaan.Catalog;

/// <summary>
/// Counts of stock that came with a change and must be passed on to the stock grains. That happens after the commit, and is retried until
/// it succeeds.
/// </summary>
public sealed partial class CatalogGrain
{
    private const int SoldOutAsked = 100;
    private const int LeftAskedAtOnce = 200;

    private bool _takingUpCounts;

    /// <summary>The pending counts with these added. Of two counts of one product, the later one counts.</summary>
    private ImmutableArray<OwedCount> Owe(IReadOnlyList<OwedCount> counts)
    {
        var again = counts.Select(count => count.StockId).ToHashSet(StringComparer.Ordinal);
        return [.. Current.Owed.Where(owed => !again.Contains(owed.StockId)), .. counts];
    }

    /// <summary>Passes the counts on now, or soon if that fails. The change itself is committed, so it is answered as done.</summary>
    private async Task TryTellCounts()
    {
        try
        {
            await TellCounts();
        }
        catch (Exception failure)
        {
            LogUncounted(failure);
            TakeUpCounts();
        }
    }

    private void TakeUpCounts()
    {
        if (!_takingUpCounts)
        {
            _takingUpCounts = true;
            TakeUp(async () =>
            {
                await TellCounts();
                _takingUpCounts = false;
            });
        }
    }

    /// <summary>Passes the pending counts on and records that. Idempotent.</summary>
    private async Task TellCounts()
    {
        if (Current.Owed.Length == 0)
        {
            return;
        }

        await Task.WhenAll(Current.Owed.Select(owed => Stock(owed.StockId).Set(owed.OperationId, owed.Units)));
        await Save(Current with { Owed = [] });
    }

    /// <summary>
    /// Activates the stock grains of what is sold out. Units that a crashed silo left reserved are released when their grain next checks,
    /// and nothing calls the grain of a product that the shop shows as sold out.
    /// </summary>
    private async Task AskSoldOut(CancellationToken cancellationToken)
    {
        foreach (var stockId in _book!.Shop.Products.SelectMany(SoldOut).Take(SoldOutAsked))
        {
            try
            {
                await Stock(stockId).Level();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogUnasked(failure, stockId);
            }
        }
    }

    /// <summary>
    /// Asks the stock grains of everything in stock how many are left, because the shop now shows such numbers, or greater ones, and stock
    /// grains report only changes. One change covers many products, so that pages are not rendered again for each.
    /// </summary>
    private async Task AskLeft()
    {
        foreach (var some in _book!.Shop.Products.SelectMany(product => Counted(product, inStock: true)).ToList().Chunk(LeftAskedAtOnce))
        {
            var levels = await Task.WhenAll(some.Select(stockId => Stock(stockId).Level()));
            var draft = new CatalogDraft(_book, time);
            foreach (var (stockId, level) in some.Zip(levels))
            {
                draft.SetLeft(stockId, level.Available);
            }

            if (draft.HasChanges)
            {
                await Commit(draft.Change(), [], null, null);
            }
        }
    }

    private static IEnumerable<string> SoldOut(Product product) => Counted(product, inStock: false);

    /// <summary>The ids of the stock grains of a product that are in stock, or that are not.</summary>
    private static IEnumerable<string> Counted(Product product, bool inStock) =>
        product.Variants.Length > 0
            ? product.Variants.Where(variant => variant.Counted && variant.InStock == inStock).Select(variant => variant.Id)
        : product.Counted && product.InStock == inStock ? [product.Id]
        : [];

    private IStockGrain Stock(string stockId) => GrainFactory.GetGrain<IStockGrain>(StoreKey.Of(StoreId, stockId));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stock grain {StockId} did not answer.")]
    private partial void LogUnasked(Exception failure, string stockId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stock counts could not be sent to the stock grains; they are retried.")]
    private partial void LogUncounted(Exception failure);
}
