using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The links above a shop's pages in one line: the seller's menu, else the categories and collections.</summary>
internal static class ShopMenu
{
    /// <param name="html">Gets it.</param>
    /// <param name="frame">The shop.</param>
    /// <param name="shop">What is in it.</param>
    /// <param name="here">The path of this page from behind the shop's address on; empty: the front page; null: it has no link.</param>
    /// <param name="category">The category of this page, whose own categories are linked; null: it is none.</param>
    public static void Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, string? here, Category? category = null)
    {
        var links = shop.Front.Menu.IsEmpty
            ? Usual(frame, shop)
            : [.. shop.Front.Menu.Select(link => Of(frame, shop, link)).OfType<Link>()];
        Line(html, frame, frame.Texts.Shelves.Menu, links, here);
        if (category is not null && shop.Children(category).ToList() is { Count: > 0 } below)
        {
            Line(html, frame, category.Name, [.. below.Select(Of)], here);
        }
    }

    /// <summary>The path of a category's page from behind the shop's address on.</summary>
    public static string Path(Category category) => $"/c/{Uri.EscapeDataString(category.Handle)}";

    /// <inheritdoc cref="Path(Category)"/>
    public static string Path(Collection collection) => $"{ShopPaths.CollectionsPath}/{Uri.EscapeDataString(collection.Handle)}";

    private static List<Link> Usual(ShopFrame frame, ShopIndex shop)
    {
        var collections = shop.Collections.Any();
        if (shop.Sections.Length < 2 && !collections)
        {
            return [];
        }

        List<Link> links = [new Link(frame.Texts.AllItems, ""), .. shop.Children(null).Select(Of)];
        if (collections)
        {
            links.Add(new Link(frame.Texts.Shelves.Collections, ShopPaths.CollectionsPath));
        }

        return links;
    }

    private static Link Of(Category category) => new(category.Name, Path(category));

    /// <summary>Null where it leads to what is gone, or cannot be seen.</summary>
    private static Link? Of(ShopFrame frame, ShopIndex shop, MenuLink link)
    {
        var found = link.Target switch
        {
            MenuTarget.Home => new Link(frame.Texts.AllItems, ""),
            MenuTarget.Category => shop.Tree.Find(link.Id) is { } category && shop.Whole(category) is not null ? Of(category) : null,
            MenuTarget.Collection => shop.Collections.FirstOrDefault(each => each.Id == link.Id) is { } collection
                ? new Link(collection.Title, Path(collection))
                : null,
            MenuTarget.Collections => new Link(frame.Texts.Shelves.Collections, ShopPaths.CollectionsPath),
            MenuTarget.Product => shop.ById(link.Id) is { } product
                ? new Link(product.Title, $"/p/{Uri.EscapeDataString(product.Handle)}")
                : null,
            MenuTarget.Info => new Link(frame.Texts.Info, ShopPaths.InfoPath),
            _ => null, // of a later release
        };
        return found is not null && link.Title.Length > 0 ? found with { Name = link.Title } : found;
    }

    private static void Line(HtmlWriter html, ShopFrame frame, string name, List<Link> links, string? here)
    {
        if (links.Count == 0)
        {
            return;
        }

        html.Write($"""<nav class="chips" aria-label="{name}">""");
        foreach (var link in links)
        {
            var address = link.Path.Length == 0 ? frame.Home : frame.Path + link.Path;
            html.Write($"""<a class="chip" href="{address}"{(link.Path == here ? Current : default)}>{link.Name}</a>""");
        }

        html.Raw("</nav>"u8);
    }

    private static readonly Fragment Current = Fragment.Trusted(" aria-current=\"page\"");

    /// <param name="Path">From behind the shop's address on; empty: the front page.</param>
    private sealed record Link(string Name, string Path);
}
