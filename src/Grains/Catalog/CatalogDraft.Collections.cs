using Dukaan.Collections;

namespace Dukaan.Catalog;

/// <summary>Collections and what is in them.</summary>
public sealed partial class CatalogDraft
{
    public const int MaxCollections = 300;
    public const int MaxItems = 50_000;
    public const int MaxItemsAtOnce = 500;

    private readonly Dictionary<string, Collection> _collections = [];
    private readonly Dictionary<string, CollectionItem> _items = [];
    private readonly List<string> _deletedCollections = [];
    private readonly List<string> _deletedItems = [];
    private ShopFront? _front;

    public Result<CollectionChange> AddCollection(AddCollection command)
    {
        if (book.Shop.Collections.Length >= MaxCollections)
        {
            return Error.Conflict("too-many-collections", $"A shop has at most {MaxCollections} collections.");
        }

        var (title, description) = (CollectionRules.Title(command.Title), CollectionRules.Description(command.Description));
        var rule = command.Rule is { } given ? CollectionRules.Clean(given) : (Result<CollectionRule>?)null;
        ImmutableArray<string> products = command.Products.IsDefault ? [] : command.Products;
        var error = title.Error
            ?? description.Error
            ?? CollectionRules.CheckPicture(command.Picture)
            ?? rule?.Error
            ?? (command.Handle is { } wanted ? Handles.Check(wanted) : null)
            ?? (command.Handle is { } chosen && CollectionHandleTaken(chosen) ? CollectionHandleRefusal() : null)
            ?? (
                products.IsEmpty ? null
                : rule is null ? CheckMembers(products)
                : ByRule("products")
            );
        if (error is not null)
        {
            return error;
        }

        var id = Ids.New(time);
        var collection = new Collection(
            Id: id,
            Handle: command.Handle ?? Handles.For(title.Value!, id, CollectionHandleTaken),
            Title: title.Value!,
            Description: description.Value!,
            Picture: command.Picture is { Length: > 0 } picture ? picture : null,
            Visible: command.Visible,
            Rule: rule?.Value,
            Sort: command.Sort,
            Position: (book.Shop.Collections is [.., var last] ? last.Position : 0) + Positions.Step,
            Version: Version,
            CreatedAt: time.GetUtcNow()
        );
        _collections[id] = collection;
        return Append(id, products).Error ?? (Result<CollectionChange>)new CollectionChange(collection, Version);
    }

    public Result<CollectionChange> EditCollection(EditCollection command)
    {
        if (book.FindCollection(command.CollectionId) is not { } now)
        {
            return Error.NotFound("collection");
        }

        if (command.IfVersion is { } seen && seen != now.Version)
        {
            return Error.Stale();
        }

        var title = CollectionRules.Title(command.Title ?? now.Title);
        var description = CollectionRules.Description(command.Description ?? now.Description);
        var rule = command.Rule is { } given ? CollectionRules.Clean(given) : (Result<CollectionRule>?)null;
        var renamed = command.Handle is { } wanted && wanted != now.Handle;
        var error = title.Error
            ?? description.Error
            ?? CollectionRules.CheckPicture(command.Picture)
            ?? rule?.Error
            ?? (rule is not null && now.Rule is null ? ByHand() : null)
            ?? (renamed ? Handles.Check(command.Handle!) : null)
            ?? (renamed && CollectionHandleTaken(command.Handle!) ? CollectionHandleRefusal() : null);
        if (error is not null)
        {
            return error;
        }

        var wished = rule?.Value ?? now.Rule;
        var next = now with
        {
            Title = title.Value!,
            Description = description.Value!,
            Handle = command.Handle ?? now.Handle,
            Picture = command.Picture switch
            {
                null => now.Picture,
                "" => null,
                var chosen => chosen,
            },
            Visible = command.Visible ?? now.Visible,
            Rule = SameRule(wished, now.Rule) ? now.Rule : wished,
            Sort = command.Sort ?? now.Sort,
        };
        if (next == now)
        {
            return new CollectionChange(now, book.Shop.Version);
        }

        next = next with { Version = Version };
        _collections[now.Id] = next;
        if (renamed)
        {
            Retire(HandleKind.Collection, now.Handle, now.Id);
        }

        return new CollectionChange(next, Version);
    }

    public Result<long> DeleteCollection(string collectionId, long? ifVersion)
    {
        if (book.FindCollection(collectionId) is not { } now)
        {
            return Error.NotFound("collection");
        }

        if (ifVersion is { } seen && seen != now.Version)
        {
            return Error.Stale();
        }

        _deletedCollections.Add(collectionId);
        _deletedItems.AddRange(book.ItemsOf(collectionId).Select(item => item.Id));
        Retire(HandleKind.Collection, now.Handle, now.Id);
        return Version;
    }

    public Result<long> ReorderCollections(ImmutableArray<string> collectionIds)
    {
        if (CheckNamed("collectionIds", collectionIds, id => book.FindCollection(id) is not null) is { } error)
        {
            return error;
        }

        var named = collectionIds.ToHashSet(StringComparer.Ordinal);
        List<Collection> order =
        [
            .. collectionIds.Select(id => book.FindCollection(id)!),
            .. book.Shop.Collections.Where(collection => !named.Contains(collection.Id)),
        ];
        var positions = Positions.Arrange([.. order.Select(collection => collection.Position)]);
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i].Position != positions[i])
            {
                _collections[order[i].Id] = order[i] with { Position = positions[i], Version = Version };
            }
        }

        return Version;
    }

    /// <summary>Sets the menu and the featured products.</summary>
    public Result<long> SetFront(ShopFront front)
    {
        var clean = CollectionRules.Clean(front);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        if (clean.Value.Featured.Where(id => book.Find(id) is null).ToImmutableArray() is { IsEmpty: false } unknown)
        {
            return Error.Invalid("featured", "unknown-product", "This shop has no such product.") with { Items = unknown };
        }

        for (var i = 0; i < clean.Value.Menu.Length; i++)
        {
            var link = clean.Value.Menu[i];
            var known = link.Target switch
            {
                MenuTarget.Category => book.FindCategory(link.Id) is not null,
                MenuTarget.Collection => book.FindCollection(link.Id) is not null,
                MenuTarget.Product => book.Find(link.Id) is not null,
                _ => true,
            };
            if (!known)
            {
                return Error.Invalid($"menu[{i}].id", "unknown", "This is not in the shop any more. Choose another.");
            }
        }

        _front = clean.Value;
        return Version;
    }

    public Result<long> AddToCollection(string collectionId, ImmutableArray<string> productIds) =>
        (Arranged(collectionId) ?? CheckMembers(productIds)) is { } error ? error : Append(collectionId, productIds);

    public Result<long> RemoveFromCollection(string collectionId, ImmutableArray<string> productIds)
    {
        if (Arranged(collectionId) is { } error)
        {
            return error;
        }

        if (productIds.IsDefaultOrEmpty || productIds.Length > MaxItemsAtOnce)
        {
            return TooManyAtOnce();
        }

        var gone = productIds.Select(id => CollectionItem.IdOf(collectionId, id)).ToHashSet(StringComparer.Ordinal);
        _deletedItems.AddRange(book.ItemsOf(collectionId).Select(item => item.Id).Where(gone.Contains));
        return Version;
    }

    public Result<long> ArrangeCollection(string collectionId, ImmutableArray<string> productIds)
    {
        if (Arranged(collectionId) is { } error)
        {
            return error;
        }

        var now = book.ItemsOf(collectionId).ToDictionary(item => item.ProductId, StringComparer.Ordinal);
        if (CheckNamed("ids", productIds, now.ContainsKey) is { } wrong)
        {
            return wrong;
        }

        var named = productIds.ToHashSet(StringComparer.Ordinal);
        List<CollectionItem> order =
        [
            .. productIds.Select(id => now[id]),
            .. book.ItemsOf(collectionId).Where(item => !named.Contains(item.ProductId)),
        ];
        var positions = Positions.Arrange([.. order.Select(item => item.Position)]);
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i].Position != positions[i])
            {
                _items[order[i].Id] = order[i] with { Position = positions[i] };
            }
        }

        return Version;
    }

    /// <summary>Adds products at the end; those that are in it already keep their place.</summary>
    private Result<long> Append(string collectionId, ImmutableArray<string> productIds)
    {
        var (known, last) = (new HashSet<string>(StringComparer.Ordinal), 0L);
        foreach (var item in book.ItemsOf(collectionId))
        {
            known.Add(item.ProductId);
            last = item.Position;
        }

        foreach (var id in productIds.Where(known.Add))
        {
            last += Positions.Step;
            var item = new CollectionItem(collectionId, id, last);
            _items[item.Id] = item;
        }

        return book.Shop.Items.Length + _items.Count <= MaxItems
            ? Version
            : Error.Conflict("collections-full", $"All collections together hold at most {MaxItems:N0} products.");
    }

    /// <summary>Null where it is a collection put together by hand.</summary>
    private Error? Arranged(string collectionId) =>
        book.FindCollection(collectionId) switch
        {
            null => Error.NotFound("collection"),
            { Rule: not null } => ByRule("ids"),
            _ => null,
        };

    private Error? CheckMembers(ImmutableArray<string> productIds)
    {
        if (productIds.IsDefaultOrEmpty || productIds.Length > MaxItemsAtOnce)
        {
            return TooManyAtOnce();
        }

        var unknown = productIds.Where(id => book.Find(id) is null).ToImmutableArray();
        return unknown.IsEmpty ? null : Error.Invalid("ids", "unknown-product", "This shop has no such product.") with { Items = unknown };
    }

    private static bool SameRule(CollectionRule? left, CollectionRule? right) =>
        left is not null && right is not null && left.Any == right.Any && left.Conditions.SequenceEqual(right.Conditions);

    private static Error TooManyAtOnce() => Error.Invalid("ids", "ids", $"Name 1 to {MaxItemsAtOnce} products at a time.");

    private static Error ByRule(string field) =>
        Error.Invalid(field, "by-rule", "This collection is filled by its rule. Change the rule, or the products.");

    private static Error ByHand() =>
        Error.Invalid("rule", "by-hand", "This collection is put together by hand. Add another one to have a rule.");

    private bool CollectionHandleTaken(string handle) => book.Shop.Collections.Any(collection => collection.Handle == handle);

    private static Error CollectionHandleRefusal() =>
        Error.Conflict("handle-taken", "Another collection has this link name. Choose another.", "handle");
}
