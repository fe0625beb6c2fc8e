using Dukaan.Values;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Themes;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The layout of every page of a shop: head, bar, footer.</summary>
internal static class Layout
{
    private const int MaxDescription = 160;

    public static void Begin(HtmlWriter html, ShopFrame frame, PageHead head)
    {
        var (store, texts) = (frame.Store, frame.Texts);
        var title = head.Title == store.Name ? store.Name : $"{head.Title} · {store.Name}";
        html.Write(
            $"""
            <!doctype html><html lang="{store.Language}" dir="{ShopLanguages.Direction(
                store.Language
            )}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
            <title>{title}</title><meta name="theme-color" content="{ThemeSheet.FrameColour(
                store.Theme
            )}"><link rel="stylesheet" href="{ShopSheet.Url(store)}">{Fragment.If(
                head.IsCheckout,
                CheckoutSheet
            )}<script type="module" fetchpriority="low" src="{Asset.Url(
                "shop.js"
            )}"></script>{Fragment.If(head.IsCheckout, CheckoutScript)}
            """
        );
        Icon(html, frame);
        Preview(html, frame, head, title);
        if (head.Refresh is { } refresh)
        {
            html.Write($"""<noscript><meta http-equiv="refresh" content="{refresh}"></noscript>""");
        }

        html.Write(
            $"""
            </head><body data-shop="{frame.Path}" data-added="{texts.Added}" data-more="{texts.More}" data-fewer="{texts.Fewer}"
            {Each(texts.ItemCount.Forms, each => Fragment.Of($" data-{each.Form}=\"{each.Text}\""))} data-view-cart="{texts.ViewCart}"
             data-digits="{frame.Numerals.Name}" data-failed="{texts.TryAgain}" data-close="{texts.Close}"
             data-vitals="{Asset.Url("vitals.js")}"
             data-manifest="{frame.Path}{ShopPaths.ManifestPath:href}" data-offline="{Asset.Url("offline.js")}"{Fragment.If(
                head.IsCheckout,
                head.EndsDrafts ? NoDrafts : DraftsOf(texts)
            )}><a class="skip" href="#main">{texts.SkipToContent}</a>
            """
        );
        Bar(html, frame);
        if (store.Announcement.Length > 0)
        {
            html.Write($"""<aside class="notice" aria-label="{store.Name}">{store.Announcement}</aside>""");
        }

        if (!store.Open)
        {
            html.Write($"""<p class="notice" role="status">{(store.Suspended is null ? texts.Closed : texts.Suspended)}</p>""");
        }

        html.Raw("<main id=\"main\">"u8);
    }

    public static void End(HtmlWriter html, ShopFrame frame)
    {
        html.Raw("</main><footer class=\"foot\">"u8);
        Contact(html, frame);
        if (frame.Store.Address is { Length: > 0 } address)
        {
            html.Write($"""<address>{address}</address>""");
        }

        if (InfoPage.HasAny(frame))
        {
            html.Write($"""<p><a href="{frame.Path}{ShopPaths.InfoPath:href}">{frame.Texts.Info}</a></p>""");
        }

        FooterLinks.Write(html, frame);
        LanguageSwitch.Write(html, frame);
        html.Write(
            frame.AtRoot
                ? Fragment.Of($"<p>{frame.Texts.PoweredBy}</p>")
                : Fragment.Of($"""<p><a href="/">{frame.Texts.PoweredBy}</a></p>""")
        );
        html.Raw("</footer></body></html>"u8);
    }

    /// <summary>Buttons to contact the seller, if they show a number.</summary>
    public static void Contact(HtmlWriter html, ShopFrame frame)
    {
        if (frame.Store.Phone is { Length: > 1 } phone)
        {
            html.Write(
                $"""
                <p class="contact"><a class="chip" href="tel:{phone}">{Icons.Phone}{frame.Texts.CallSeller}</a><a class="chip"
                 href="https://wa.me/{phone[
                    1..
                ]:url}" rel="noopener nofollow">{Icons.Chat}{frame.Texts.ChatWithSeller}</a></p>
                """
            );
        }
    }

    /// <summary>The shop's picture, or the first letter of its name.</summary>
    public static void Avatar(HtmlWriter html, ShopFrame frame, int size)
    {
        var store = frame.Store;
        if (store.Picture is { } picture)
        {
            html.Write(
                $"""
                <img class="avatar" src="{frame.Picture(picture, 320, PictureFormat.Webp)}" width="{size}" height="{size}"
                 alt="" loading="lazy" fetchpriority="low">
                """
            );
        }
        else
        {
            html.Write($"""<span class="avatar" aria-hidden="true">{ShopFrame.Initial(store.Name)}</span>""");
        }
    }

    private static void Bar(HtmlWriter html, ShopFrame frame)
    {
        html.Write($"""<header class="bar"><a class="home" href="{frame.Home}">""");
        Avatar(html, frame, 40);
        html.Write(
            $"""
            <span dir="auto">{frame.Store.Name}</span></a><a class="tool" href="{frame.Path}/search"
             aria-label="{frame.Texts.Search}">{Icons.Search}</a>{LanguageSwitch.Tool(frame)}<a class="tool" href="{frame.Path}/account"
             aria-label="{frame.Account.Title}">{Icons.Person}</a><a class="tool cart" href="{frame.Path}/cart"
             aria-label="{frame.Texts.Cart}">{Icons.Cart}<b class="count" hidden></b></a></header>
            """
        );
    }

    private static void Icon(HtmlWriter html, ShopFrame frame)
    {
        if (frame.Cdn.Length > 0)
        {
            html.Write($"""<link rel="preconnect" href="{frame.Cdn}">""");
        }

        if (frame.Store.Picture is { } picture)
        {
            var small = frame.Picture(picture, 320, PictureFormat.Jpeg);
            html.Write($"""<link rel="icon" href="{small}"><link rel="apple-touch-icon" href="{small}">""");
        }
        else
        {
            html.Write($"""<link rel="icon" type="image/svg+xml" href="{Asset.Url("icon.svg")}">""");
        }
    }

    /// <summary>The metadata for search engines and link previews.</summary>
    private static void Preview(HtmlWriter html, ShopFrame frame, PageHead head, string title)
    {
        if (head.Canonical is not { } path)
        {
            html.Write(
                $"""<meta name="robots" content="noindex"><meta name="description" content="{Shortened(
                    head.Description.Length > 0 ? head.Description : title
                )}">"""
            );
            return;
        }

        var (description, main) = (Shortened(head.Description), frame.Address(path));
        var address = frame.Store.Language == frame.Main ? main : ShopFrame.In(main, frame.Store.Language);
        html.Write($"""<meta name="description" content="{description}"><link rel="canonical" href="{address}">""");
        LanguageSwitch.Alternates(html, frame, main);
        html.Write(
            $"""
            <meta property="og:type" content="{head.Type}"><meta property="og:site_name" content="{frame.Store.Name}">
            <meta property="og:title" content="{title}"><meta property="og:description" content="{description}">
            <meta property="og:url" content="{address}">
            """
        );
        if (head.Share is { } share)
        {
            html.Write(
                $"""
                <meta property="og:image" content="{frame.Host}{frame.Path}{share}"><meta property="og:image:width" content="1200">
                <meta property="og:image:height" content="630"><meta name="twitter:card" content="summary_large_image">
                """
            );
        }
        else if ((head.Picture ?? frame.Store.Picture) is { } picture)
        {
            html.Write(
                $"""
                <meta property="og:image" content="{frame.PictureAddress(picture,
                    1280,
                    PictureFormat.Jpeg
                )}"><meta name="twitter:card" content="summary_large_image">
                """
            );
        }
    }

    private static readonly Fragment NoDrafts = Fragment.Trusted(" data-drafts=\"none\"");

    private static Fragment DraftsOf(ShopTexts texts) =>
        Fragment.Of(
            $"""
             data-drafts="marked" data-draft="{texts.Buying.Unsaved}" data-draft-restore="{texts.Buying.Restore}"
             data-draft-discard="{texts.Buying.Discard}"
            """
        );

    private static readonly Fragment CheckoutScript = Fragment.Of(
        $"""
        <script type="module" fetchpriority="low" src="{Asset.Url("typed.js")}"></script>
        <script type="module" fetchpriority="low" src="{Asset.Url("checkout.js")}"></script>
        """
    );
    private static readonly Fragment CheckoutSheet = Fragment.Of($"""<link rel="stylesheet" href="{Asset.Url("checkout.css")}">""");

    private static string Shortened(string text) =>
        Graphemes.Shorten(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), MaxDescription);
}
