using Dukaan.Collections;

namespace Dukaan.Catalog;

/// <summary>The menu and the featured products without what is gone, so that the next change of them is not refused for it.</summary>
public static class Fronts
{
    public static ShopFront Present(CatalogSnapshot catalog, ShopFront front)
    {
        var products = catalog.Products.Select(product => product.Id).ToHashSet(StringComparer.Ordinal);
        return new ShopFront(
            [.. front.Featured.Where(products.Contains)],
            [
                .. front.Menu.Where(link =>
                    link.Target switch
                    {
                        MenuTarget.Category => catalog.Categories.Any(category => category.Id == link.Id),
                        MenuTarget.Collection => catalog.Collections.Any(collection => collection.Id == link.Id),
                        MenuTarget.Product => products.Contains(link.Id),
                        _ => true,
                    }
                ),
            ]
        );
    }
}
