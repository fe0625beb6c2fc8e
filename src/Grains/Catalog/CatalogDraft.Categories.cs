namespace Dukaan.Catalog;

/// <summary>Categories and order.</summary>
public sealed partial class CatalogDraft
{
    public Result<long> Rename(string categoryId, string name) => EditCategory(new EditCategory("", categoryId, name));

    public Result<long> EditCategory(EditCategory command)
    {
        var clean = command.Name is null ? "" : ProductRules.CategoryName("name", command.Name);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        if (book.FindCategory(command.CategoryId) is not { } now)
        {
            return Error.NotFound("category");
        }

        var next = now with
        {
            Name = command.Name is null ? now.Name : clean.Value,
            Handle = command.Handle ?? now.Handle,
            ParentId = command.ParentId switch
            {
                null => now.ParentId,
                "" => null,
                var chosen => chosen,
            },
        };
        if (next == now)
        {
            return Version;
        }

        if (next.Name != now.Name && FindNamed(next.Name) is { } other && other.Id != now.Id)
        {
            return Error.Conflict("category-exists", "Another category has this name.", "name");
        }

        if (next.Handle != now.Handle && CheckCategoryHandle(next) is { } wrong)
        {
            return wrong;
        }

        if (next.ParentId != now.ParentId && CheckParent(next) is { } error)
        {
            return error;
        }

        _categories[now.Id] = next with { Version = Version };
        if (next.Handle != now.Handle)
        {
            Retire(HandleKind.Category, now.Handle, now.Id);
        }

        return Version;
    }

    private Error? CheckCategoryHandle(Category next) =>
        Handles.Check(next.Handle)
        ?? (
            book.Shop.Categories.Any(category => category.Handle == next.Handle && category.Id != next.Id)
                ? Error.Conflict("handle-taken", "Another category has this link name. Choose another.", "handle")
                : null
        );

    private Error? CheckParent(Category next)
    {
        if (next.ParentId is not { } parentId)
        {
            return null;
        }

        if (book.FindCategory(parentId) is not { } parent)
        {
            return Error.Invalid("parentId", "unknown-category", "This shop has no such category.");
        }

        var tree = book.Tree;
        if (tree.Below(next.Id).Contains(parentId))
        {
            return Error.Invalid("parentId", "category-circle", "A category cannot be inside itself.");
        }

        return tree.PathTo(parent).Length + tree.LevelsBelow(next.Id) <= CategoryTree.MaxLevels
            ? null
            : Error.Invalid("parentId", "category-depth", $"Categories go at most {CategoryTree.MaxLevels} levels deep.");
    }

    /// <summary>Deletes a category. Its products stay, without a category; categories in it move to the one it was in.</summary>
    public Result<long> DeleteCategory(string categoryId)
    {
        if (book.FindCategory(categoryId) is not { } now)
        {
            return Error.NotFound("category");
        }

        _deletedCategories.Add(categoryId);
        Retire(HandleKind.Category, now.Handle, now.Id);
        foreach (var child in book.Tree.ChildrenOf(categoryId))
        {
            _categories[child.Id] = child with { ParentId = now.ParentId, Version = Version };
        }

        foreach (var product in book.Shop.Products.Where(product => product.CategoryId == categoryId))
        {
            Put(product with { CategoryId = null, Version = Version }, null);
        }

        return Version;
    }

    public Result<long> Reorder(ImmutableArray<string> productIds)
    {
        if (CheckNamed("productIds", productIds, id => book.Find(id) is not null) is { } error)
        {
            return error;
        }

        var named = productIds.ToHashSet(StringComparer.Ordinal);
        List<Product> order =
        [
            .. productIds.Select(id => book.Find(id)!),
            .. book.Shop.Products.Where(product => !named.Contains(product.Id)),
        ];
        var positions = Positions.Arrange([.. order.Select(product => product.Position)]);
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i].Position != positions[i])
            {
                Put(order[i] with { Position = positions[i], Version = Version }, null);
            }
        }

        return Version;
    }

    public Result<long> ReorderCategories(ImmutableArray<string> categoryIds)
    {
        if (CheckNamed("categoryIds", categoryIds, id => book.FindCategory(id) is not null) is { } error)
        {
            return error;
        }

        List<Category> order =
        [
            .. categoryIds.Select(id => book.FindCategory(id)!),
            .. book.Shop.Categories.Where(category => !categoryIds.Contains(category.Id)),
        ];
        var positions = Positions.Arrange([.. order.Select(category => category.Position)]);
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i].Position != positions[i])
            {
                _categories[order[i].Id] = order[i] with { Position = positions[i], Version = Version };
            }
        }

        return Version;
    }

    private static Error? CheckNamed(string field, ImmutableArray<string> ids, Func<string, bool> exists)
    {
        if (ids.IsDefaultOrEmpty || ids.Distinct(StringComparer.Ordinal).Count() != ids.Length)
        {
            return Error.Invalid(field, "order", "Name each one once, in the order they are to have.");
        }

        var unknown = ids.Where(id => !exists(id)).ToImmutableArray();
        return unknown.IsEmpty
            ? null
            : Error.Invalid(field, "unknown", "Some of these are not in the shop any more. Load the list again.") with
            {
                Items = unknown,
            };
    }

    /// <summary>The category of this name, ignoring case; created if there is none. An empty name: no category.</summary>
    private Result<NamedCategory> CategoryNamed(string name)
    {
        if (name.Length == 0)
        {
            return default(NamedCategory);
        }

        if (FindNamed(name) is { } known)
        {
            return new NamedCategory(known.Id, known.Name);
        }

        if (book.Shop.Categories.Length + _categories.Count >= MaxCategories)
        {
            return Error.Conflict("too-many-categories", $"A shop has at most {MaxCategories} categories.", "category");
        }

        var id = Ids.New(time);
        var all = book.Shop.Categories.Concat(_categories.Values).ToList();
        var handle = Handles.For(name, id, taken => all.Any(category => category.Handle == taken));
        _categories[id] = new Category(
            id,
            handle,
            name,
            all.Select(category => category.Position).DefaultIfEmpty().Max() + Positions.Step,
            Version
        );
        return new NamedCategory(id, name);
    }

    private Category? FindNamed(string name) =>
        _categories
            .Values.Concat(book.Shop.Categories)
            .FirstOrDefault(category => category.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
