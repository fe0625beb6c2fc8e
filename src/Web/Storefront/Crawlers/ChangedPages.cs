using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Crawlers;

/// <summary>The pages of a shop that changed after a version, also those that are gone.</summary>
internal static class ChangedPages
{
    /// <summary>How many addresses one message may have (indexnow.org).</summary>
    public const int Most = 10_000;

    /// <summary>Paths from behind the shop's address on; empty: the front page.</summary>
    public static ImmutableArray<string> Of(CatalogSnapshot shop, long after)
    {
        IEnumerable<string> products = shop
            .Products.Where(product => product.Version > after && product.Visible)
            .Select(product => $"/p/{Uri.EscapeDataString(product.Handle)}");
        var categories = shop.Categories.Where(category => category.Version > after).Select(ShopMenu.Path);
        var collections = shop.Collections.Where(list => list.Version > after && list.Visible).Select(ShopMenu.Path);
        var pages = shop.Pages.Where(page => page.Version > after && page.Visible).Select(page => ShopPaths.PagePath(page.Handle));
        var gone = shop.Retired.Where(retired => retired.Version > after).Select(Path);
        return [.. products.Concat(categories).Concat(collections).Concat(pages).Concat(after == 0 ? [] : gone).Prepend("").Take(Most)];
    }

    private static string Path(RetiredHandle retired) =>
        retired.Kind switch
        {
            HandleKind.Product => "/p/",
            HandleKind.Category => "/c/",
            _ => $"{ShopPaths.CollectionsPath}/",
        } + Uri.EscapeDataString(retired.Handle);
}
