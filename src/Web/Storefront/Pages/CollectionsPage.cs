using Dukaan.Collections;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>All visible collections of a shop.</summary>
internal static class CollectionsPage
{
    /// <summary>False where there are none.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex shop)
    {
        if (!shop.Collections.Any())
        {
            return false;
        }

        var title = frame.Texts.Shelves.Collections;
        var description = string.Join(", ", shop.Collections.Take(8).Select(collection => collection.Title));
        Layout.Begin(html, frame, new PageHead(title, $"{title} · {description}", ShopPaths.CollectionsPath));
        ShopMenu.Write(html, frame, shop, ShopPaths.CollectionsPath);
        html.Write($"""<h1>{title}</h1>""");
        List(html, frame, shop, shop.Collections);
        ListData.Trail(html, frame, (title, ShopPaths.CollectionsPath));
        ListData.Pages(html, frame, [.. shop.Collections.Select(ShopMenu.Path)]);
        Layout.End(html, frame);
        return true;
    }

    private static void List(HtmlWriter html, ShopFrame frame, ShopIndex shop, IEnumerable<Collection> collections)
    {
        html.Raw("<ul class=\"index\">"u8);
        foreach (var collection in collections)
        {
            var products = shop.Filled(collection).Products;
            var picture = collection.Picture ?? products.FirstOrDefault(product => product.Pictures.Length > 0)?.Pictures.FirstOrDefault();
            html.Write($"""<li><a href="{frame.Path}{ShopMenu.Path(collection):href}">""");
            if (picture is not null)
            {
                html.Write(
                    $"""
                    <img src="{frame.Picture(picture, 320, PictureFormat.Webp)}" width="56" height="56" alt=""
                     loading="lazy" decoding="async">
                    """
                );
            }

            html.Write($"<span>{collection.Title}<small>{frame.Texts.Items(products.Length, frame.Numerals)}</small></span></a></li>");
        }

        html.Raw("</ul>"u8);
    }
}
