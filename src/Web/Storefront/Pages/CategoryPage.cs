using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>One category, in pages.</summary>
internal static class CategoryPage
{
    /// <summary>False where there is no such category, nothing visible in it, or no such page.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, string handle, ListFilter filter, int number, string after)
    {
        if (shop.Whole(handle) is not { Category: { } category } section)
        {
            return false;
        }

        var list = filter.IsNone ? null : ProductListing.Of(shop, "", filter with { Category = category.Handle }, after);
        var count = list?.Count ?? section.Products.Length;
        var pager = Pager.Of(count, number, after, list is null ? i => shop.PlaceOf(section.Products[i]) : list.PlaceOf);
        if (!pager.Exists)
        {
            return false;
        }

        var path = $"/c/{Uri.EscapeDataString(category.Handle)}";
        var description = $"{category.Name} · {string.Join(", ", section.Products.Take(6).Select(product => product.Title))}";
        var canonical = list is null && number > 1 ? $"{path}?page={number}" : path;
        Layout.Begin(html, frame, new PageHead(category.Name, description, canonical));
        var trail = shop.Tree.PathTo(category);
        ShopMenu.Write(html, frame, shop, path, category);
        Breadcrumbs.Write(html, frame, trail[..^1]);
        html.Write($"<h1>{category.Name} <small>{frame.Texts.Items(count, frame.Numerals)}</small></h1>");
        var address = new ListAddress(frame.Path + path, "", filter);
        if (list is not null || section.Products.Length > MaxAtOnce)
        {
            var facets = (list ?? ProductListing.Of(shop, "", ListFilter.None with { Category = category.Handle }, "")).Facets;
            ListControls.Write(html, frame, facets, address, shop.Words, byCategory: false);
        }

        var products = list?.Cut(pager.Start, pager.End) ?? pager.Cut(section.Products);
        ProductCards.Write(html, frame, products, shop.HasPictures, eager: ProductCards.FirstScreen);
        pager.Write(html, frame, address.ToString());
        ListData.Trail(html, frame, [.. trail.Select(above => (above.Name, ShopMenu.Path(above)))]);
        ListData.Products(html, frame, products);
        Layout.End(html, frame);
        return true;
    }

    /// <summary>What is seen at a glance needs no narrowing.</summary>
    private const int MaxAtOnce = 8;
}
