using Dukaan.Catalog;

namespace Dukaan.Storefront;

/// <summary>Renders a shop's pages. Pure: the same snapshot and key give the same bytes. Implemented by the web tier.</summary>
public interface IPageRenderer
{
    Page Render(CatalogSnapshot shop, PageKey key);
}
