using Dukaan.BackInStock;
using Dukaan.Events;
using Dukaan.Indexing;
using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Catalog;

/// <summary>Commands of sellers: each runs once, and a repeat gets the first answer.</summary>
public sealed partial class CatalogGrain
{
    /// <summary>How much text one event carries; a larger change tells its readers to fetch a snapshot.</summary>
    private const int MaxEvent = 200_000;

    /// <summary>More than the log remembers together with what it has yet to delete.</summary>
    private const int MaxOperationRows = 1_000;

    private IdempotencyRows<DoneOperation>? _done; // null until the first command

    /// <summary>
    /// The operations that were done, read at the first command. Only this activation adds to them, or its next save fails.
    /// </summary>
    private async ValueTask<IdempotencyRows<DoneOperation>> Operations() =>
        _done ??= new IdempotencyRows<DoneOperation>(
            SavedCatalog.OperationRows,
            await rows.Page(new RowOwner("catalog", StoreId), [SavedCatalog.OperationRows], null, MaxOperationRows),
            time.GetUtcNow()
        );

    private async Task<Result<ProductChange>> Product<T>(
        string operationId,
        T command,
        string action,
        Func<CatalogDraft, Result<ProductChange>> decide
    )
    {
        var answer = await Change(operationId, command, action, draft =>
        {
            var change = decide(draft);
            return change.Ok ? Done(draft) with { Product = change.Value.Product, Category = change.Value.Category } : change.Error;
        });
        return answer.Ok ? answer.Value.Answer()! : answer.Error;
    }

    private async Task<Result<long>> Order<T>(
        string operationId,
        T command,
        string action,
        string subject,
        Func<CatalogDraft, Result<long>> decide
    )
    {
        var answer = await Change(
            operationId,
            command,
            action,
            draft => decide(draft).Error ?? (Result<DoneOperation>)Done(draft),
            subject
        );
        return answer.Ok ? answer.Value.Version : answer.Error;
    }

    private DoneOperation Done(CatalogDraft draft) => new("", "", draft.HasChanges ? draft.Version : _book!.Shop.Version, time.GetUtcNow());

    /// <summary>Runs a command once. A repeat gets the first answer.</summary>
    private async Task<Result<DoneOperation>> Change<T>(
        string operationId,
        T command,
        string action,
        Func<CatalogDraft, Result<DoneOperation>> decide,
        string? subject = null
    )
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        if (_book is null)
        {
            return Error.NotFound("shop");
        }

        var fingerprint = Fingerprint.Of(command);
        var done = await Operations();
        if (done.Find(operationId) is { } earlier)
        {
            return earlier.Repeat(fingerprint);
        }

        var draft = new CatalogDraft(_book, time, settings.Now.Of(StoreId).ProductsPerShop);
        var decided = decide(draft);
        if (!decided.Ok || !draft.HasChanges)
        {
            return decided;
        }

        var operation = decided.Value with { Id = operationId, Fingerprint = fingerprint };
        var audit = new AuditLine(StoreId, Caller.Actor, action, subject ?? operation.Product?.Id ?? StoreId);
        await Commit(draft.Change(), draft.Counts, operation, audit);
        await TryTellCounts();
        return operation;
    }

    private async Task Commit(CatalogChanged change, IReadOnlyList<OwedCount> counts, DoneOperation? operation, AuditLine? audit)
    {
        var next = CatalogReplay.Apply(_book?.Shop, change);
        var size = change.Products.Sum(product =>
            400
            + product.Title.Length
            + product.Description.Length
            + (product.Variants.Length * 300)
            + (product.Reviews?.Newest.Sum(review => 200 + review.Text.Length + review.Answer.Length) ?? 0)
        );
        size += 100 * (change.Collections.Length + change.Items.Length + change.DeletedItems.Length + change.Retired.Length);
        size += change.Collections.Sum(collection => 400 + collection.Description.Length);
        size += change.Pages.Sum(page => 200 + page.Text.Length);
        size += change.Translations.Sum(texts => 100 + texts.Texts.Sum(text => 100 + text.Title.Length + text.Text.Length));
        size += 60 * (change.Popularity?.Sold.Length ?? 0);
        var told = size <= MaxEvent ? change : new CatalogChanged(change.Version, null, [], [], [], [], TooMuch: true);
        var due = DueTimes.Next(_due, change, next);
        var written = SavedCatalog.RowsOf(change).Concat(CatalogWakes.Change(StoreId, _due, due));
        await Save(
            Current with
            {
                Version = change.Version,
                Store = next.Store,
                Terms = next.Terms,
                Search = next.Search,
                Front = next.Front,
                AsOf = next.AsOf,
                Owed = Owe(counts),
            },
            [new NewEvent(Topics.ProductUpdates, StoreId, "catalog.changed", told)],
            [.. operation is null ? written : written.Concat(_done!.RowsWith(operation))],
            audit
        );
        var restocked = _book is { } before ? Restocked.In(before, change) : [];
        _book = _book?.Next(next, change) ?? new CatalogBook(next);
        if (operation is not null)
        {
            _done!.Committed(operation);
        }

        WatchDays();
        WatchDue(due);
        if (restocked.Length > 0)
        {
            GrainFactory.GetGrain<IBackInStockGrain>(StoreId).Restocked(restocked).Ignore();
        }

        if (storefronts.Value.TellsSearchEngines && next.Store.Domains.Length > 0)
        {
            GrainFactory.GetGrain<IIndexNowGrain>(StoreId).Changed().Ignore();
        }

        await TellStorefront(change.Version);
    }
}
