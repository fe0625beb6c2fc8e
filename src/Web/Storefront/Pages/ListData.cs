using Dukaan.Catalog;
using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Lists for search engines: where a page stands in the shop, and which products a page shows.</summary>
internal static class ListData
{
    /// <summary>The way from the front page to this one.</summary>
    /// <param name="steps">Each page's name and its path from behind the shop's address on; the last one is the page itself.</param>
    public static void Trail(HtmlWriter html, ShopFrame frame, params (string Name, string Path)[] steps) =>
        DataBlock.Write(html, "BreadcrumbList", json =>
        {
            json.WriteStartArray("itemListElement");
            var position = 1;
            foreach (var (name, path) in steps.Prepend((frame.Store.Name, "")))
            {
                json.Begin("ListItem");
                json.WriteNumber("position", position++);
                json.WriteString("name", name);
                json.WriteString("item", frame.Address(path));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    /// <summary>The products of a page, in their order.</summary>
    public static void Products(HtmlWriter html, ShopFrame frame, IReadOnlyCollection<Product> products) =>
        Pages(html, frame, [.. products.Select(product => $"/p/{Uri.EscapeDataString(product.Handle)}")]);

    /// <summary>Pages in their order, by their paths from behind the shop's address on.</summary>
    public static void Pages(HtmlWriter html, ShopFrame frame, IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0)
        {
            return;
        }

        DataBlock.Write(html, "ItemList", json =>
        {
            json.WriteNumber("numberOfItems", paths.Count);
            json.WriteStartArray("itemListElement");
            var position = 1;
            foreach (var path in paths)
            {
                json.Begin("ListItem");
                json.WriteNumber("position", position++);
                json.WriteString("url", frame.Address(path));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
