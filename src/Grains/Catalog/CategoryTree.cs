namespace Dukaan.Catalog;

/// <summary>
/// Which categories belong to which. A parent that is gone counts as none, and so does one that would make a circle: two regions may show
/// different versions, and a page must end.
/// </summary>
public sealed class CategoryTree
{
    public const int MaxLevels = 5;

    private readonly ImmutableArray<Category> _all;
    private readonly Dictionary<string, Category> _byId;
    private readonly ILookup<string, Category> _children;

    /// <param name="categories">In their order.</param>
    public CategoryTree(ImmutableArray<Category> categories)
    {
        _all = categories;
        _byId = categories.ToDictionary(category => category.Id, StringComparer.Ordinal);
        _children = categories.ToLookup(category => ParentOf(category)?.Id ?? "", StringComparer.Ordinal);
    }

    /// <summary>In their order.</summary>
    public ImmutableArray<Category> All => _all;

    /// <summary>Those that belong to no other, in their order.</summary>
    public IEnumerable<Category> Top => _children[""];

    public Category? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>Those that belong to this one directly, in their order.</summary>
    public IEnumerable<Category> ChildrenOf(string categoryId) => _children[categoryId];

    /// <summary>The way down to a category: from the top one to itself.</summary>
    public ImmutableArray<Category> PathTo(Category category)
    {
        var path = new List<Category> { category };
        while (ParentOf(path[^1]) is { } parent)
        {
            path.Add(parent);
        }

        path.Reverse();
        return [.. path];
    }

    /// <summary>The category and all below it, by id.</summary>
    public IReadOnlySet<string> Below(string categoryId)
    {
        var (found, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([categoryId]));
        while (open.TryPop(out var id))
        {
            if (found.Add(id))
            {
                foreach (var child in _children[id])
                {
                    open.Push(child.Id);
                }
            }
        }

        return found;
    }

    /// <summary>How many levels there are from a category down to the lowest below it; one has no children.</summary>
    public int LevelsBelow(string categoryId) => 1 + _children[categoryId].Select(child => LevelsBelow(child.Id)).DefaultIfEmpty().Max();

    private Category? ParentOf(Category category)
    {
        if (Find(category.ParentId) is not { } parent)
        {
            return null;
        }

        var (above, levels) = (parent, 1);
        while (above.Id != category.Id && levels <= MaxLevels)
        {
            if (Find(above.ParentId) is not { } next)
            {
                return parent;
            }

            (above, levels) = (next, levels + 1);
        }

        return null;
    }
}
