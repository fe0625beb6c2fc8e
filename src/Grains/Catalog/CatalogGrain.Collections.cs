using Dukaan.Collections;
using Dukaan.Saving;

namespace Dukaan.Catalog;

/// <summary>Collections, the category tree, and the shop's front.</summary>
public sealed partial class CatalogGrain
{
    /// <summary>How often rules that count days are looked at again.</summary>
    private static readonly TimeSpan BetweenDays = TimeSpan.FromHours(1);

    private IGrainTimer? _days;

    public Task<Result<long>> EditCategory(EditCategory command) =>
        Order(command.OperationId, command, "category.edited", command.CategoryId, draft => draft.EditCategory(command));

    public Task<Result<CollectionChange>> AddCollection(AddCollection command)
    {
        command = command with { Products = command.Products.IsDefault ? [] : command.Products, Rule = Whole(command.Rule) };
        return Collection(command.OperationId, command, "collection.added", draft => draft.AddCollection(command));
    }

    public Task<Result<CollectionChange>> EditCollection(EditCollection command)
    {
        command = command with { Rule = Whole(command.Rule) };
        return Collection(command.OperationId, command, "collection.edited", draft => draft.EditCollection(command));
    }

    public Task<Result<long>> DeleteCollection(string operationId, string collectionId, long? ifVersion = null) =>
        Order(operationId, ("delete-collection", collectionId).ToTuple(), "collection.deleted", collectionId, draft =>
            draft.DeleteCollection(collectionId, ifVersion)
        );

    public Task<Result<long>> ReorderCollections(string operationId, ImmutableArray<string> collectionIds) =>
        Order(operationId, ("collections", Whole(collectionIds)).ToTuple(), "collections.reordered", StoreId, draft =>
            draft.ReorderCollections(collectionIds)
        );

    public Task<Result<long>> AddToCollection(string operationId, string collectionId, ImmutableArray<string> productIds) =>
        Order(operationId, ("add", collectionId, Whole(productIds)).ToTuple(), "collection.products-added", collectionId, draft =>
            draft.AddToCollection(collectionId, productIds)
        );

    public Task<Result<long>> RemoveFromCollection(string operationId, string collectionId, ImmutableArray<string> productIds) =>
        Order(operationId, ("remove", collectionId, Whole(productIds)).ToTuple(), "collection.products-removed", collectionId, draft =>
            draft.RemoveFromCollection(collectionId, productIds)
        );

    public Task<Result<long>> ArrangeCollection(string operationId, string collectionId, ImmutableArray<string> productIds) =>
        Order(operationId, ("arrange", collectionId, Whole(productIds)).ToTuple(), "collection.arranged", collectionId, draft =>
            draft.ArrangeCollection(collectionId, productIds)
        );

    public async Task<Result<long>> SetFront(string operationId, ShopFront front)
    {
        front = new ShopFront(Whole(front.Featured), front.Menu.IsDefault ? [] : front.Menu);
        return await Order(operationId, front, "front.changed", StoreId, draft => draft.SetFront(front));
    }

    /// <summary>Rules that count days change what belongs to a collection although nobody changes anything.</summary>
    private void WatchDays()
    {
        var counts = _book?.Shop.Collections.Any(collection => collection.CountsDays) == true;
        if (counts && _days is null)
        {
            _days = this.RegisterGrainTimer(
                PassDays,
                new GrainTimerCreationOptions(TimeSpan.Zero, BetweenDays) { KeepAlive = false, Interleave = false }
            );
        }
        else if (!counts && _days is not null)
        {
            _days.Dispose();
            _days = null;
        }
    }

    /// <summary>A new version if a product has become too old for a rule since the last one.</summary>
    private async Task PassDays()
    {
        if (_book is not { Shop: var shop })
        {
            return;
        }

        var now = time.GetUtcNow();
        var passed = shop
            .Collections.Where(collection => collection.CountsDays)
            .SelectMany(collection => collection.Rule!.Conditions)
            .Where(condition => condition.Field == CollectionField.AddedWithinDays)
            .Select(condition => TimeSpan.FromDays(int.Parse(condition.Value, System.Globalization.CultureInfo.InvariantCulture)))
            .Any(span => shop.Products.Any(product => product.CreatedAt > shop.AsOf - span && product.CreatedAt <= now - span));
        if (passed)
        {
            await Commit(new CatalogChanged(Current.Version + 1, null, [], [], [], []) { AsOf = now }, [], null, null);
        }
    }

    private async Task<Result<CollectionChange>> Collection<T>(
        string operationId,
        T command,
        string action,
        Func<CatalogDraft, Result<CollectionChange>> decide
    )
    {
        var answer = await Change(operationId, command, action, draft =>
        {
            var change = decide(draft);
            return change.Ok ? Done(draft) with { Collection = change.Value.Collection } : change.Error;
        });
        return answer.Ok ? new CollectionChange(answer.Value.Collection!, answer.Value.Version) : answer.Error;
    }

    private static ImmutableArray<string> Whole(ImmutableArray<string> ids) => ids.IsDefault ? [] : ids;

    private static CollectionRule? Whole(CollectionRule? rule) =>
        rule is { Conditions.IsDefault: true } ? rule with { Conditions = [] } : rule;
}
