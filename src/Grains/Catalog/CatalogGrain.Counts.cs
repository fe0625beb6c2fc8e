using Dukaan.Stock;
using Microsoft.Extensions.Logging;

namespace Dukaan.Catalog;

/// <summary>
/// What the catalog owes the stock grains: counts that came with a change, told after it is committed, again and again until they are
/// heard.
/// </summary>
public sealed partial class CatalogGrain
{
    private const int SoldOutAsked = 100;
    private const int LeftAskedAtOnce = 200;

    private bool _takingUpCounts;

    /// <summary>What is owed with these counts too: of two counts of one product, the later.</summary>
    private ImmutableArray<OwedCount> Owe(IReadOnlyList<OwedCount> counts)
    {
        var again = counts.Select(count => count.StockId).ToHashSet(StringComparer.Ordinal);
        return [.. Current.Owed.Where(owed => !again.Contains(owed.StockId)), .. counts];
    }

    /// <summary>Tells the counts now, or else soon: the change they belong to is committed, so it is answered as done.</summary>
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

    /// <summary>Tells the stock grains what they are owed, and records that they were told. Repeatable.</summary>
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
    /// Wakes the stock of what is sold out: units that a dead silo left held come back when their grain next looks, and nobody asks for
    /// what the shop says is sold out.
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
    /// Asks all stock that can be had how many are left: the shop now says such numbers, or greater ones, and stock tells only when it
    /// changes. A change for so many at a time, so that a large shop's pages are not drawn anew for each.
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

    /// <summary>What of a product is counted, and sold out or not, as its stock grains are called.</summary>
    private static IEnumerable<string> Counted(Product product, bool inStock) =>
        product.Variants.Length > 0
            ? product.Variants.Where(variant => variant.Counted && variant.InStock == inStock).Select(variant => variant.Id)
        : product.Counted && product.InStock == inStock ? [product.Id]
        : [];

    private IStockGrain Stock(string stockId) => GrainFactory.GetGrain<IStockGrain>(StoreKey.Of(StoreId, stockId));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stock of {StockId} could not be asked.")]
    private partial void LogUnasked(Exception failure, string stockId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Counts of stock could not be passed on yet; they are tried again until they are.")]
    private partial void LogUncounted(Exception failure);
}
