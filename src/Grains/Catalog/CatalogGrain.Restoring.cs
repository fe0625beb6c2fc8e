using Dukaan.Saving;

namespace Dukaan.Catalog;

/// <summary>Bringing an earlier catalog back, when a seller deleted what they did not mean to.</summary>
public sealed partial class CatalogGrain
{
    public async Task<Result<long>> Restore(string operationId, CatalogSnapshot past)
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        if (_book is null || past.Store.StoreId != StoreId)
        {
            return Error.NotFound("shop");
        }

        if ((await Operations()).Find(operationId) is { } earlier)
        {
            return earlier.Version;
        }

        var now = time.GetUtcNow();
        if (CatalogRestoring.Between(_book.Shop, past, now) is not { } change)
        {
            return _book.Shop.Version;
        }

        var operation = new DoneOperation(operationId, Fingerprint.Of(operationId), change.Version, now);
        await Commit(change, [], operation, new AuditLine(StoreId, Caller.Actor, "catalog.restored", StoreId, $"version {past.Version}"));
        TakeUp(() => AskCounts([.. change.Products.Select(product => product.Id)]));
        return change.Version;
    }

    /// <summary>Asks the stock grains of products how many are left; what was deleted has missed what they reported.</summary>
    private async Task AskCounts(ImmutableArray<string> productIds)
    {
        var counted = productIds
            .Select(_book!.Find)
            .OfType<Product>()
            .SelectMany(product => Counted(product, inStock: true).Concat(Counted(product, inStock: false)));
        foreach (var some in counted.ToList().Chunk(LeftAskedAtOnce))
        {
            var levels = await Task.WhenAll(some.Select(stockId => Stock(stockId).Level()));
            foreach (var (stockId, level) in some.Zip(levels))
            {
                await Note(draft => draft.SetAvailability(stockId, level.Available > 0));
                await Note(draft => draft.SetLeft(stockId, level.Available));
            }
        }
    }
}
