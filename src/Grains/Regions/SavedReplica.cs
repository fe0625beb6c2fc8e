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
        var kept = Ids(after).ToHashSet(StringComparer.Ordinal);
        var gone = before is null ? [] : Ids(before).Where(id => !kept.Contains(id));
        return RowsOf(
            new CatalogChanged(after.Version, null, after.Products, [.. gone], after.Categories, [])
            {
                Collections = after.Collections,
                Items = after.Items,
                Retired = after.Retired,
                Pages = after.Pages,
                Translations = after.Translations,
                Popularity = after.Popularity,
            }
        );
    }

    private static IEnumerable<string> Ids(CatalogSnapshot shop) =>
        [
            .. shop.Products.Select(product => product.Id),
            .. shop.Categories.Select(category => category.Id),
            .. shop.Collections.Select(collection => collection.Id),
            .. shop.Items.Select(item => item.Id),
            .. shop.Retired.Select(retired => retired.Id),
            .. shop.Pages.Select(page => page.Id),
            .. shop.Translations.Select(texts => texts.Id),
        ];
}
