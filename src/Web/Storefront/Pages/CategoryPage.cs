using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>One category, in pages.</summary>
internal static class CategoryPage
{
    /// <summary>False if there is no such category, nothing visible in it, or no such page.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, string handle, int number, string after)
    {
        if (
            shop.Section(handle) is not { Category: { } category } section
            || Pager.Of(section.Products, number, after, i => shop.PlaceOf(section.Products[i])) is not { Exists: true } pager
        )
        {
            return false;
        }

        var path = $"/c/{Uri.EscapeDataString(category.Handle)}";
        var description = $"{category.Name} · {string.Join(", ", section.Products.Take(6).Select(product => product.Title))}";
        Layout.Begin(html, frame, new PageHead(category.Name, description, number == 1 ? path : $"{path}?page={number}"));
        HomePage.Chips(html, frame, shop, category);
        html.Write($"<h1>{category.Name} <small>{frame.Texts.Items(section.Products.Length)}</small></h1>");
        ProductCards.Write(html, frame, pager.Cut(section.Products), shop.HasPictures, eager: 4);
        pager.Write(html, frame.Texts, frame.Path + path);
        Layout.End(html, frame);
        return true;
    }
}
