using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>In the footer of every page: the pages that the seller wrote, and where else the shop is.</summary>
internal static class FooterLinks
{
    private static readonly (string Host, string Name)[] Known =
    [
        ("instagram.com", "Instagram"),
        ("facebook.com", "Facebook"),
        ("youtube.com", "YouTube"),
        ("wa.me", "WhatsApp"),
        ("whatsapp.com", "WhatsApp"),
        ("t.me", "Telegram"),
        ("x.com", "X"),
        ("twitter.com", "X"),
        ("pinterest.com", "Pinterest"),
        ("tiktok.com", "TikTok"),
        ("linkedin.com", "LinkedIn"),
        ("threads.net", "Threads"),
    ];

    public static void Write(HtmlWriter html, ShopFrame frame)
    {
        if (!frame.Store.Pages.IsEmpty)
        {
            html.Raw("<p>"u8);
            foreach (var page in frame.Store.Pages)
            {
                html.Write($"""<a href="{frame.Path}{ShopPaths.PagePath(page.Handle):href}">{page.Title}</a> """);
            }

            html.Raw("</p>"u8);
        }

        if (!frame.Store.Social.IsEmpty)
        {
            html.Raw("<p>"u8);
            foreach (var address in frame.Store.Social)
            {
                html.Write($"""<a href="{address:href}" rel="me noopener">{NameOf(address)}</a> """);
            }

            html.Raw("</p>"u8);
        }
    }

    /// <summary>What people call the site, else its host.</summary>
    internal static string NameOf(string address)
    {
        var host = new Uri(address).Host;
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return Known.FirstOrDefault(site => host == site.Host || host.EndsWith($".{site.Host}", StringComparison.Ordinal)).Name ?? host;
    }
}
