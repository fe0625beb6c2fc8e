using Dukaan.Stock;
using Microsoft.Extensions.Logging;

namespace Dukaan.Catalog;

/// <summary>What the catalog owes the stock grains: counts that came with a change, told after it is committed, again and again until they are heard.</summary>
public sealed partial class CatalogGrain
{
    private const int SoldOutAsked = 100;

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

    /// <summary>What of a product is counted and sold out, as its stock grains are called.</summary>
    private static IEnumerable<string> SoldOut(Product product) => product.Variants.Length > 0
        ? product.Variants.Where(variant => variant is { Counted: true, InStock: false }).Select(variant => variant.Id)
        : product is { Counted: true, InStock: false } ? [product.Id] : [];

    private IStockGrain Stock(string stockId) => GrainFactory.GetGrain<IStockGrain>(StoreKey.Of(StoreId, stockId));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stock of {StockId} could not be asked.")]
    private partial void LogUnasked(Exception failure, string stockId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Counts of stock could not be passed on yet; they are tried again until they are.")]
    private partial void LogUncounted(Exception failure);
}
