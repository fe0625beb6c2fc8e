using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>Links from a page up to the categories that it stands in, the top one first.</summary>
internal static class Breadcrumbs
{
    public static void Write(HtmlWriter html, ShopFrame frame, ImmutableArray<Category> trail)
    {
        if (trail.IsEmpty)
        {
            return;
        }

        html.Write($"""<nav class="trail" aria-label="{frame.Texts.Categories}">""");
        foreach (var category in trail)
        {
            html.Write($"""<a href="{frame.Path}/c/{category.Handle:url}">{category.Name}</a> """);
        }

        html.Raw("</nav>"u8);
    }
}
