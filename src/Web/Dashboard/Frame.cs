using Dukaan.Team;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard;

/// <summary>The layout of every page: head, top bar, navigation, notice.</summary>
internal static class Frame
{
    private static readonly NavEntry[] Entries =
    [
        new(DashboardSection.Home, "", texts => texts.Home, Icons.Home, Permission.Enter),
        new(DashboardSection.Orders, "orders", texts => texts.Orders, Icons.Orders, Permission.ReadOrders),
        new(DashboardSection.Products, "products", texts => texts.Products, Icons.Products, Permission.EditCatalog),
        new(DashboardSection.Share, "share", texts => texts.Share, Icons.Share, Permission.Enter),
        new(DashboardSection.Settings, "settings", texts => texts.Settings, Icons.Settings, Permission.EditShop),
    ];

    /// <summary>A page of a shop's dashboard.</summary>
    public static IResult Page(
        SellerContext seller,
        DashboardSection section,
        string title,
        Fragment content,
        int status = StatusCodes.Status200OK
    )
    {
        var said = Flash.Take(seller.Http);
        var html = new HtmlWriter();
        Head(html, seller.Language, $"{title} · {seller.Shop.Name}");
        html.Write(
            $"""
            <body class="app" data-drafts="all" data-events="{seller.Url("events")}" data-orders="{seller.Url(
                "orders"
            )}" data-copied="{seller.Texts.Common.Copied}" data-new="{seller.Texts.Frame.New("#", "%")}" data-arranged="{seller
                .Texts
                .Frame
                .Arranged}"{DraftWords(seller.Texts.Frame)}>
            <a class="skip" href="#main">{seller.Texts.Frame.SkipToContent}</a>
            <header class="top">{Menu(
                seller
            )}<a class="btn quiet slim" href="/s/{seller.Shop.Slug:url}" target="_blank">{Icons.Open}{
                seller.Texts.Frame.ViewShop}</a></header>
            <nav class="nav" aria-label="{seller.Texts.Frame.Main}">{Each(Entries.Where(entry => seller.May(entry.Needed)), entry =>
                Entry(seller, entry, section)
            )}</nav>
            <main id="main" tabindex="-1">{said}{Looking(seller)}{content}</main>
            <div id="toast" role="status" aria-live="polite"></div>
            </body></html>
            """
        );
        return new HtmlResult(html, status);
    }

    /// <summary>A page outside any shop: signing in, opening a shop.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">The title in the browser's tab.</param>
    /// <param name="content">The content of the page.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="corner">The content of the top right corner, or nothing.</param>
    public static IResult Narrow(
        HttpContext context,
        string title,
        Fragment content,
        int status = StatusCodes.Status200OK,
        Fragment corner = default
    )
    {
        var said = Flash.Take(context);
        var html = new HtmlWriter();
        Head(html, context.Language(), title);
        html.Write(
            $"""
            <body class="narrow">
            <a class="skip" href="#main">{context.Texts().Frame.SkipToContent}</a>
            <header class="top"><a class="brand" href="/dashboard">{Icons.Shop}Dukaan</a>{corner}</header>
            <main id="main">{said}{content}</main>
            </body></html>
            """
        );
        return new HtmlResult(html, status);
    }

    private static void Head(HtmlWriter html, SellerLanguage language, string title) =>
        html.Write(
            $"""
            <!doctype html>
            <html lang="{language.Tag}" dir="{language.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
            <meta name="robots" content="noindex"><meta name="description" content="{title}">
            <meta name="theme-color" content="#f4f6f1" media="(prefers-color-scheme: light)">
            <meta name="theme-color" content="#121715" media="(prefers-color-scheme: dark)">
            <title>{title}</title>
            <link rel="icon" href="{Asset.Url("icon.svg")}" type="image/svg+xml">
            <link rel="stylesheet" href="{Asset.Url("dashboard.css")}">
            <script src="{Asset.Url("typed.js")}" defer fetchpriority="low"></script>
            <script src="{Asset.Url("dashboard.js")}" defer fetchpriority="low"></script>
            </head>

            """
        );

    /// <summary>What the script says about a form that was left half filled.</summary>
    private static Fragment DraftWords(FrameTexts words) =>
        Fragment.Of($" data-draft=\"{words.Unsaved}\" data-draft-restore=\"{words.Restore}\" data-draft-discard=\"{words.Discard}\"");

    private static Fragment Menu(SellerContext seller) =>
        Fragment.Of(
            $"""
            <details class="menu"><summary><span class="brand">{Icons.Shop}</span>
            <span class="name">{seller.Shop.Name}</span>{Icons.Down}</summary><div>
            <a href="/dashboard/shops">{Icons.Shop}{seller.Texts.Frame.YourShops}</a>
            <a href="/dashboard/new">{Icons.Plus}{seller.Texts.Frame.OpenAnother}</a>
            <a href="/dashboard/language">{Icons.Globe}{seller.Texts.Frame.Language}: {seller.Language.Name}</a>
            <form method="post" action="/dashboard/signout">{Form.Hidden()}<button type="submit">{Icons.Out}{
                seller.Texts.Frame.SignOut}</button></form>
            {(
                seller.May(Permission.Own) || seller.Caller.LooksUntil is not null
                    ? default
                    : Fragment.Of(
                        $"""
                        <p class="soft small">{seller.Texts.Frame.YourRole(RoleLabels.Of(seller.Texts, seller.Caller.Role))}</p>
                        <form method="post" action="/dashboard/leave/{seller.StoreId}">{Form.Hidden()}<button
                         type="submit">{Icons.Close}{seller.Texts.Frame.LeaveShop}</button></form>
                        """
                    )
            )}
            </div></details>
            """
        );

    /// <summary>An operator to whom the owner granted read access.</summary>
    private static Fragment Looking(SellerContext seller) =>
        seller.Caller.LooksUntil is { } until
            ? Fragment.Of($"<div class=\"flash warn\" role=\"status\"><p>{seller.Texts.Support.YouLook(seller.Time.Of(until))}</p></div>")
            : default;

    private static Fragment Entry(SellerContext seller, NavEntry entry, DashboardSection current) =>
        Fragment.Of(
            $"""
            <a href="{seller.Url(entry.Path)}"{When(entry.Section == current, " aria-current=\"page\"")}{When(
                entry.Section == DashboardSection.Orders,
                " data-orders-link"
            )}>{entry.Icon}<span>{entry.Name(seller.Texts.Frame)}</span></a>
            """
        );
}
