using Dukaan.Catalog;
using Dukaan.Saving;

namespace Dukaan.Regions;

/// <summary>A copied catalog, and where it comes from.</summary>
public sealed record SavedReplica : SavedCatalog
{
    /// <summary>The region that writes it; null until something was copied.</summary>
    public string? Home { get; init; }

    /// <summary>The row changes from a copy at one version to one at another.</summary>
    public static IEnumerable<RowChange> RowsBetween(CatalogSnapshot? before, CatalogSnapshot after)
    {
        var kept = after
            .Products.Select(product => product.Id)
            .Concat(after.Categories.Select(category => category.Id))
            .ToHashSet(StringComparer.Ordinal);
        var gone = before is null
            ? []
            : before
                .Products.Select(product => product.Id)
                .Concat(before.Categories.Select(category => category.Id))
                .Where(id => !kept.Contains(id));
        return RowsOf(new CatalogChanged(after.Version, null, after.Products, [.. gone], after.Categories, []));
    }
}
