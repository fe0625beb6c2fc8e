using Dukaan.Stores;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Themes;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Pages of no shop: the front page, and the one for an unknown shop link.</summary>
internal static class SitePages
{
    /// <summary>The front page, for a seller who does not know Dukaan.</summary>
    public static void Landing(HtmlWriter html, string host, SellerLanguage language)
    {
        var words = language.Texts.Site;
        Begin(html, language, words.Title);
        html.Write(
            $"""
            <meta name="description" content="{words.Summary}"><link rel="canonical" href="{host}/"><meta property="og:title"
             content="Dukaan"><meta property="og:description" content="{words.Short}"><meta property="og:url" content="{host}/"></head>
            <body class="site"><a class="skip" href="#main">{language.Texts.Frame.SkipToContent}</a><header class="bar">
            <a class="home" href="/"><img class="avatar" src="{Asset.Url("icon.svg")}" width="40" height="40" alt=""><span>Dukaan</span></a>
            <a class="chip" href="/dashboard/language" hreflang="{language.Tag}">{language.Name}</a>
            <a class="chip" href="/dashboard/signin">{words.SignIn}</a></header><main id="main">
            <section class="lead"><h1>{words.Lead}</h1><p>{words.LeadHint}</p>
            <p><a class="button" href="/dashboard/signin">{words.OpenYourShop}</a></p></section>
            <ol class="three"><li><b>{words.WithPhone}</b><span>{words.WithPhoneHint}</span></li>
            <li><b>{words.AddGoods}</b><span>{words.AddGoodsHint}</span></li>
            <li><b>{words.ShareLink}</b><span>{words.ShareLinkHint}</span></li></ol>
            <section class="why"><h2>{words.Why}</h2><ul class="ticks">
            <li>{words.WhyPay}</li><li>{words.WhyFast}</li><li>{words.WhyOrders}</li><li>{words.WhyYours}</li>
            </ul><p><a class="button" href="/dashboard/signin">{words.OpenYourShop}</a></p></section>
            </main><footer class="foot"><p>{words.Means}</p></footer></body></html>
            """
        );
    }

    /// <summary>For a link to a shop that does not exist.</summary>
    public static void NoShop(HtmlWriter html, SellerLanguage language)
    {
        var words = language.Texts.Site;
        Begin(html, language, words.NoShopTitle);
        html.Write(
            $"""
            <meta name="robots" content="noindex"></head><body class="site"><main id="main"><section class="lead">
            <h1>{words.NoShop}</h1><p>{words.NoShopHint}</p>
            <p><a class="button quiet" href="/">{words.WhatIs}</a></p></section></main></body></html>
            """
        );
    }

    /// <summary>For a link to an order that does not exist, or whose secret is wrong.</summary>
    public static void NoOrder(HtmlWriter html, SellerLanguage language)
    {
        var words = language.Texts.Site;
        Begin(html, language, words.NoOrderTitle);
        html.Write(
            $"""
            <meta name="robots" content="noindex"></head><body class="site"><main id="main"><section class="lead">
            <h1>{words.NoOrder}</h1><p>{words.NoOrderHint}</p></section></main></body>
            </html>
            """
        );
    }

    private static void Begin(HtmlWriter html, SellerLanguage language, string title) =>
        html.Write(
            $"""
            <!doctype html><html lang="{language.Tag}" dir="{language.Direction}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>
            <link rel="icon" type="image/svg+xml" href="{Asset.Url(
                "icon.svg"
            )}"><link rel="stylesheet" href="{ShopSheet.Url(Theme.Default)}"><link rel="stylesheet" href="{Asset.Url("site.css")}">
            """
        );
}
