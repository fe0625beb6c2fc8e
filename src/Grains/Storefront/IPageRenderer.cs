using Dukaan.Catalog;

namespace Dukaan.Storefront;

/// <summary>Renders a shop's pages. Pure: the same snapshot and key give the same bytes. Implemented by the web tier.</summary>
public interface IPageRenderer
{
    Page Render(CatalogSnapshot shop, PageKey key);

    /// <summary>
    /// A change made one snapshot of the other: what was worked out of the first may be a start for the second. It does nothing costly.
    /// </summary>
    void Follow(CatalogSnapshot before, CatalogSnapshot after);
}
