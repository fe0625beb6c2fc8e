using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The seller's contact, the shop's address and hours, and its policy on returns and refunds.</summary>
internal static class InfoPage
{
    /// <summary>Whether the shop has any of these.</summary>
    public static bool HasAny(ShopFrame frame) =>
        frame.Store is { Phone: not null } or { Address.Length: > 0 } or { ReturnPolicy.Length: > 0 } or { Hours.AreSaid: true };

    /// <summary>Always true: every shop has this page.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame)
    {
        var (store, texts) = (frame.Store, frame.Texts);
        Layout.Begin(html, frame, new PageHead(texts.Info, $"{texts.Info} · {store.Name}", ShopPaths.InfoPath));
        html.Write($"<h1>{texts.Info}</h1>");
        if (!HasAny(frame))
        {
            html.Write($"""<p class="empty">{texts.InfoEmpty}</p>""");
        }

        if (store.Phone is { } phone)
        {
            html.Write($"""<h2>{texts.ContactSeller}</h2><p class="nowrap">{phone}</p>""");
            Layout.Contact(html, frame);
        }

        Part(html, texts.ShopAddress, store.Address);
        if (store.Hours.AreSaid)
        {
            html.Write($"<h2>{texts.Hours.Heading}</h2>{HoursTable.Of(frame)}");
        }

        Part(html, texts.ReturnPolicy, store.ReturnPolicy);
        html.Write($"""<p><a class="button quiet" href="{frame.Home}">{texts.BackToShop}</a></p>""");
        Layout.End(html, frame);
        return true;
    }

    private static void Part(HtmlWriter html, string heading, string text)
    {
        if (text is { Length: > 0 })
        {
            html.Write($"""<h2>{heading}</h2><p class="text">{text}</p>""");
        }
    }
}
