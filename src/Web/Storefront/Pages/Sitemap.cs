using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The sitemap and robots.txt of a shop.</summary>
internal static class Sitemap
{
    /// <summary>The maximum number of addresses in one file (sitemaps.org).</summary>
    private const int Max = 50_000;

    /// <summary>The addresses of all pages that can be found.</summary>
    public static void Write(HtmlWriter xml, ShopFrame frame, ShopIndex shop)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        var categories = shop
            .Tree.All.Where(category => shop.Whole(category) is not null)
            .Select(ShopMenu.Path)
            .Concat(shop.Collections.Select(ShopMenu.Path))
            .Concat(shop.Collections.Any() ? [ShopPaths.CollectionsPath] : []);
        var products = shop.Products.Select(product => $"/p/{Uri.EscapeDataString(product.Handle)}");
        foreach (var path in categories.Prepend("").Concat(products).Take(Max))
        {
            xml.Write($"<url><loc>{frame.Address(path)}</loc></url>\n");
        }

        xml.Raw("</urlset>\n"u8);
    }

    /// <summary>The pages for robots: not those of one shopper.</summary>
    public static void Robots(HtmlWriter text, ShopFrame frame) =>
        text.Write(
            $"User-agent: *\nDisallow: {frame.Path}/cart\nDisallow: {frame.Path}/checkout\nDisallow: {frame.Path}/search\nSitemap: "
                + $"{frame.Address("/sitemap.xml")}\n"
        );
}
