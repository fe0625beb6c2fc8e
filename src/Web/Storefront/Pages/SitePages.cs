using Dukaan.Stores;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Themes;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Pages of no shop: the front page, and the one for an unknown shop link.</summary>
public static class SitePages
{
    private const string Summary =
        "Open an online shop with your phone number, share its link, take orders. Free, and as fast on a cheap phone as on a dear one.";

    /// <summary>The front page, for a seller who does not know Dukaan.</summary>
    public static void Landing(HtmlWriter html, string host)
    {
        Begin(html, "Dukaan: your shop, online in a minute");
        html.Write(
            $"""
            <meta name="description" content="{Summary}"><link rel="canonical" href="{host}/"><meta property="og:title" content="Dukaan">
            <meta property="og:description" content="Open an online shop in a minute."><meta property="og:url" content="{host}/"></head>
            <body class="site"><a class="skip" href="#main">Skip to content</a><header class="bar"><a class="home" href="/">
            <img class="avatar" src="{Asset.Url("icon.svg")}" width="40" height="40" alt=""><span>Dukaan</span></a>
            <a class="chip" href="/dashboard/signin">Sign in</a></header><main id="main">
            """
        );
        html.Raw(
            """
            <section class="lead"><h1>Your shop, online in a minute</h1>
            <p>A phone number is all it takes. Add what you sell, share the link on WhatsApp, and orders come to your phone.</p>
            <p><a class="button" href="/dashboard/signin">Open your shop</a></p></section>
            <ol class="three"><li><b>Sign in with your phone</b><span>No password, no forms. A code by message, and you are in.</span></li>
            <li><b>Add what you sell</b><span>A photo, a price, done. Two thousand dishes or two sarees.</span></li>
            <li><b>Share the link</b><span>On WhatsApp, on Instagram, as a QR code on your counter.</span></li></ol>
            <section class="why"><h2>Made for the way you sell</h2><ul class="ticks">
            <li>Cash on delivery, or UPI straight to your own account</li><li>Pages that open at once, also on a slow phone</li>
            <li>See orders the moment they come; confirm, pack and send with one tap</li><li>Your colours, your language, your link</li>
            </ul><p><a class="button" href="/dashboard/signin">Open your shop</a></p></section>
            """u8
        );
        html.Raw("</main><footer class=\"foot\"><p>Dukaan means shop.</p></footer></body></html>"u8);
    }

    /// <summary>For a link to a shop that does not exist.</summary>
    public static void NoShop(HtmlWriter html)
    {
        Begin(html, "There is no such shop");
        html.Raw(
            """
            <meta name="robots" content="noindex"></head><body class="site"><main id="main"><section class="lead">
            <h1>There is no shop under this link</h1><p>Check the link, or ask the seller for it again.</p>
            <p><a class="button quiet" href="/">What is Dukaan?</a></p></section></main></body></html>
            """u8
        );
    }

    /// <summary>For a link to an order that does not exist, or whose secret is wrong.</summary>
    public static void NoOrder(HtmlWriter html)
    {
        Begin(html, "There is no such order");
        html.Raw(
            """
            <meta name="robots" content="noindex"></head><body class="site"><main id="main"><section class="lead">
            <h1>There is no order under this link</h1><p>Check that the link is complete, or ask the seller.</p></section></main></body>
            </html>
            """u8
        );
    }

    private static void Begin(HtmlWriter html, string title) =>
        html.Write(
            $"""
            <!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>
            <link rel="icon" type="image/svg+xml" href="{Asset.Url(
                "icon.svg"
            )}"><link rel="stylesheet" href="{ShopSheet.Url(Theme.Default)}"><link rel="stylesheet" href="{Asset.Url("site.css")}">
            """
        );
}
