using Dukaan.Web.Html;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>What everything of a suspended shop answers, with 403. Orders have their own links, which go on.</summary>
internal static class SuspendedPage
{
    /// <summary>Whether the page of this kind is replaced: all but what the site itself reads, and what belongs to the browser.</summary>
    public static bool Replaces(string kind) =>
        kind
            is not (
                PageKinds.Profile
                or PageKinds.Robots
                or PageKinds.Manifest
                or PageKinds.Icon
                or PageKinds.IndexNowKey
                or PageKinds.Offline
            );

    public static bool IsHtml(string kind) =>
        kind
            is PageKinds.Home
                or PageKinds.Category
                or PageKinds.Collection
                or PageKinds.Collections
                or PageKinds.Product
                or PageKinds.Search
                or PageKinds.Info
                or PageKinds.Written
                or PageKinds.NotFound;

    public static void Write(HtmlWriter html, ShopFrame frame)
    {
        Layout.Begin(html, frame, new PageHead(frame.Store.Name, "", null));
        html.Write($"""<h1>{frame.Store.Name}</h1>""");
        Layout.End(html, frame);
    }
}
