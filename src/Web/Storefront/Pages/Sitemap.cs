using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The sitemap and robots.txt of a shop.</summary>
internal static class Sitemap
{
    /// <summary>
    /// The maximum number of addresses in one file (sitemaps.org). A shop's products, categories and collections together are fewer, so
    /// that one file holds them all.
    /// </summary>
    private const int Max = 50_000;

    /// <summary>The addresses of all pages that can be found.</summary>
    public static void Write(HtmlWriter xml, ShopFrame frame, ShopIndex shop)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""u8);
        if (!frame.Store.Languages.IsEmpty)
        {
            xml.Raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""u8);
        }

        xml.Raw(">\n"u8);
        var categories = shop
            .Tree.All.Select(category => (Category: category, Whole: shop.Whole(category)))
            .Where(pair => pair.Whole is not null)
            .Select(pair => (ShopMenu.Path(pair.Category), Newest(pair.Whole!.Products)));
        var collections = shop
            .Collections.Select(shop.Filled)
            .Select(list => (ShopMenu.Path(list.Collection), Newest(list.Products)))
            .ToList();
        var newest = Newest(shop.Products);
        IEnumerable<(string, long)> lists = collections.Count > 0 ? [("", newest), (ShopPaths.CollectionsPath, newest)] : [("", newest)];
        var products = shop.Products.Select(product => ($"/p/{Uri.EscapeDataString(product.Handle)}", Changed(product)));
        var pages = frame.Store.Pages.Select(page => (ShopPaths.PagePath(page.Handle), 0L));
        foreach (var (path, changed) in lists.Concat(categories).Concat(collections).Concat(pages).Concat(products).Take(Max))
        {
            var address = frame.Address(path);
            xml.Write($"<url><loc>{address}</loc>{LastChange(changed)}");
            Alternates(xml, frame, address);
            xml.Raw("</url>\n"u8);
        }

        xml.Raw("</urlset>\n"u8);
    }

    /// <summary>The same page in each language: one address a page, since each leads to the others.</summary>
    private static void Alternates(HtmlWriter xml, ShopFrame frame, string address)
    {
        foreach (var language in frame.Languages)
        {
            var there = language == frame.Main ? address : ShopFrame.In(address, language);
            xml.Write($"<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{there}\"/>");
        }
    }

    private static long Newest(IEnumerable<Product> products) => products.Select(Changed).DefaultIfEmpty().Max();

    /// <summary>When a product last changed, in seconds since 1970.</summary>
    private static long Changed(Product product) => product.ChangedAt > 0 ? product.ChangedAt : product.CreatedAt.ToUnixTimeSeconds();

    private static Fragment LastChange(long seconds)
    {
        if (seconds <= 0)
        {
            return default;
        }

        var time = DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return Fragment.Of($"<lastmod>{time}</lastmod>");
    }

    /// <summary>The pages for robots: not those of one shopper.</summary>
    public static void Robots(HtmlWriter text, ShopFrame frame) =>
        text.Write(
            $"User-agent: *\nDisallow: {frame.Path}/cart\nDisallow: {frame.Path}/checkout\nDisallow: {frame.Path}/account\n"
                + $"Disallow: {frame.Path}/search\nSitemap: {frame.Address("/sitemap.xml")}\n"
        );
}
