using Dukaan.Events;
using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.RuntimeSettings;
using Dukaan.Saving;
using Dukaan.Storefront;
using Dukaan.Stores;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dukaan.Catalog;

/// <inheritdoc cref="ICatalogGrain"/>
/// <remarks>
/// <see cref="CatalogDraft"/> decides; this grain saves what it drafts. A change writes only the rows that differ, its event and its
/// operation. The next book is the current one with the saved event applied. It replaces the current one after the commit.
/// </remarks>
public sealed partial class CatalogGrain(
    [PersistentState("catalog", Storages.Domain)] IPersistentState<SavedCatalog> storage,
    IOptions<StorefrontOptions> storefronts,
    IRuntimeSettings settings,
    IRowReader rows,
    TimeProvider time,
    ILogger<CatalogGrain> logger
) : SavedGrain<SavedCatalog>(storage), ICatalogGrain
{
    private CatalogBook? _book;
    private long? _readAt; // by the storefront; null: not since it was activated

    private string StoreId => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _book = Current.Read() is { } shop ? new CatalogBook(shop) : null;
        ForgetRows();
        if (Current.Owed.Length > 0)
        {
            TakeUpCounts();
        }

        WatchDays();
        WatchDue(_book is { } read ? DueTimes.Next(read.Shop) : null);
        if (_book?.Shop.Products.SelectMany(SoldOut).Any() == true)
        {
            this.RegisterGrainTimer(
                AskSoldOut,
                new GrainTimerCreationOptions(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { Interleave = true }
            );
        }
    }

    public async Task<long> Show(StoreProfile profile)
    {
        if (Current.Store is not { } known || known.Revision < profile.Revision)
        {
            var version = Current.Version + 1;
            ImmutableArray<Product> repriced =
                Current.Store is { } before && before.Currency != profile.Currency
                    ? [.. _book!.Shop.Products.Select(product => Prices.In(product, profile.Currency) with { Version = version })]
                    : [];
            var saysMore = profile.ShowLeft > (Current.Store?.ShowLeft ?? 0);
            await Commit(new CatalogChanged(version, profile, repriced, [], [], []), [], null, null);
            if (saysMore)
            {
                TakeUp(AskLeft);
            }
        }

        return Current.Version;
    }

    public async Task<long> ShowTerms(SaleTerms terms)
    {
        if (_book is not null && Current.Terms.Revision < terms.Revision)
        {
            await Commit(new CatalogChanged(Current.Version + 1, null, [], [], [], []) { Terms = terms }, [], null, null);
        }

        return Current.Version;
    }

    public Task<Result<ProductChange>> Add(AddProduct command)
    {
        command = Whole(command);
        return Product(command.OperationId, command, "product.added", draft => draft.Add(command));
    }

    public async Task<Result<ImmutableArray<ProductChange>>> AddMany(string operationId, ImmutableArray<AddProduct> products)
    {
        const int Max = 500;
        if (products.IsDefaultOrEmpty || products.Length > Max)
        {
            return Error.Invalid("products", "products", $"Add 1 to {Max} products at a time.");
        }

        products = [.. products.Select(Whole)];
        var answer = await Change(operationId, products, "product.added-many", draft =>
        {
            var added = ImmutableArray.CreateBuilder<string>(products.Length);
            foreach (var product in products)
            {
                var one = draft.Add(product);
                if (!one.Ok)
                {
                    return one.Error with { Field = $"products[{added.Count}].{one.Error.Field}" };
                }

                added.Add(one.Value.Product.Id);
            }

            return Done(draft) with
            {
                Many = added.MoveToImmutable(),
            };
        });
        if (!answer.Ok)
        {
            return answer.Error;
        }

        var described = answer.Value.Many.Select(id => _book!.Describe(id)).OfType<ProductChange>();
        return described.Select(one => one with { Version = answer.Value.Version }).ToImmutableArray();
    }

    public Task<Result<ProductChange>> Edit(EditProduct command)
    {
        command = command.Pictures is { IsDefault: true } ? command with { Pictures = [] } : command;
        command = command.Options is { IsDefault: true } ? command with { Options = [] } : command;
        command = command with { Variants = Whole(command.Variants), Labels = Whole(command.Labels) };
        return Product(command.OperationId, command, "product.edited", draft => draft.Edit(command));
    }

    public Task<Result<ProductChange>> EditVariant(EditVariant command) =>
        Product(command.OperationId, command, "product.variant-edited", draft => draft.EditVariant(command));

    public Task<Result<ProductChange>> AddPicture(string operationId, string productId, string pictureId) =>
        Product(operationId, (productId, pictureId).ToTuple(), "product.picture-added", draft => draft.AddPicture(productId, pictureId));

    public Task<Result<long>> Delete(string operationId, string productId, long? ifVersion = null) =>
        Order(operationId, ("delete", productId).ToTuple(), "product.deleted", productId, draft => draft.Delete(productId, ifVersion));

    public Task<Result<long>> Reorder(string operationId, ImmutableArray<string> productIds) =>
        Order(operationId, productIds.IsDefault ? [] : productIds, "catalog.reordered", StoreId, draft => draft.Reorder(productIds));

    public Task<Result<long>> ReorderCategories(string operationId, ImmutableArray<string> categoryIds) =>
        Order(operationId, categoryIds.IsDefault ? [] : categoryIds, "categories.reordered", StoreId, draft =>
            draft.ReorderCategories(categoryIds)
        );

    public Task<Result<long>> RenameCategory(string operationId, string categoryId, string name) =>
        Order(operationId, (categoryId, name).ToTuple(), "category.renamed", categoryId, draft => draft.Rename(categoryId, name));

    public Task<Result<long>> DeleteCategory(string operationId, string categoryId) =>
        Order(operationId, ("delete-category", categoryId).ToTuple(), "category.deleted", categoryId, draft =>
            draft.DeleteCategory(categoryId)
        );

    public Task SetAvailability(string stockId, bool inStock) => Note(draft => draft.SetAvailability(stockId, inStock));

    public Task SetLeft(string stockId, long left) => Note(draft => draft.SetLeft(stockId, left));

    public Task SetReviews(string productId, ProductReviews reviews) => Note(draft => draft.SetReviews(productId, reviews));

    /// <summary>Applies what another grain of the store reports, and writes only what differs.</summary>
    private async Task Note(Action<CatalogDraft> change)
    {
        if (_book is not null)
        {
            var draft = new CatalogDraft(_book, time);
            change(draft);
            if (draft.HasChanges)
            {
                await Commit(draft.Change(), [], null, null);
            }
        }
    }

    public async Task<ProductChange?> Get(string productId)
    {
        await Present();
        return _book?.Describe(productId);
    }

    public async Task<CatalogSnapshot?> Snapshot()
    {
        await Present();
        _readAt = time.GetTimestamp();
        return _book?.Shop;
    }

    public async Task<long> Version()
    {
        await Present();
        _readAt = time.GetTimestamp();
        return _book?.Shop.Version ?? 0;
    }

    public Task<SaleTerms> Terms() => Task.FromResult(_book?.Shop.Terms ?? SaleTerms.Default);

    public async Task<Result<Quote>> Quote(ImmutableArray<QuoteLine> lines)
    {
        await Present();
        return _book?.Quote(lines) ?? Error.NotFound("shop");
    }

    /// <summary>
    /// Returns when nobody in this region serves a version before this one: the next request after a save was acknowledged shows it.
    /// </summary>
    private async Task TellStorefront(long version)
    {
        var (longest, began) = (storefronts.Value.LongestTrust, time.GetTimestamp());
        if (_readAt is not { } read || time.GetElapsedTime(read) >= longest)
        {
            return; // nobody has a lease to serve it without asking
        }

        try
        {
            await GrainFactory.GetGrain<IStorefrontGrain>(StoreId).Newer(version).WaitAsync(longest, time);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            LogUntold(failure, StoreId);
            if (longest - time.GetElapsedTime(began) is { Ticks: > 0 } left)
            {
                await Task.Delay(left, time);
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The storefront of {StoreId} did not acknowledge a change; the save waited until all leases on the former version ended"
    )]
    private partial void LogUntold(Exception failure, string storeId);

    /// <summary>Replaces arrays that were left out by empty ones: an uninitialized array cannot be written as JSON.</summary>
    private static AddProduct Whole(AddProduct command) =>
        command with
        {
            Labels = Whole(command.Labels),
            Pictures = command.Pictures.IsDefault ? [] : command.Pictures,
            Options = command.Options.IsDefault ? [] : command.Options,
            Variants = Whole(command.Variants) ?? [],
        };

    private static LabelsChange? Whole(LabelsChange? change) =>
        change is null
            ? null
            : change with
            {
                Tags = change.Tags is { IsDefault: true } ? [] : change.Tags,
                Related = change.Related is { IsDefault: true } ? [] : change.Related,
            };

    private static ImmutableArray<VariantDraft>? Whole(ImmutableArray<VariantDraft>? variants) =>
        variants is { IsDefault: false } given
            ? [.. given.Select(variant => variant.Values.IsDefault ? variant with { Values = [] } : variant)]
            : null;
}
