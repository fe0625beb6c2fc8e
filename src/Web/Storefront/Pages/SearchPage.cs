using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A search in a shop and its results.</summary>
internal static class SearchPage
{
    /// <summary>False if there is no such page of results.</summary>
    public static bool Write(HtmlWriter html, ShopFrame frame, ShopIndex shop, string query, int number, string after)
    {
        var ranked = shop.Search.Ranked(query);
        ImmutableArray<Product> found = [.. ranked.Select(each => each.Product)];
        var pager = Pager.Of(found, number, after, i => shop.PlaceOf(ranked[i].Product, ranked[i].Score));
        if (!pager.Exists)
        {
            return false;
        }

        Layout.Begin(html, frame, new PageHead(query.Length > 0 ? query : frame.Texts.Search, "", null));
        HomePage.SearchForm(html, frame, query);
        html.Raw("<div id=\"results\" aria-live=\"polite\">"u8);
        if (query.Length == 0)
        {
            HomePage.Chips(html, frame, shop, null);
        }
        else if (found.Length == 0)
        {
            html.Write(
                $"""
                <h1 class="small">{ShopTexts.Fill(frame.Texts.NothingFound, query)}</h1><p class="empty">{frame.Texts.NothingFoundHint}</p>
                """
            );
            HomePage.Chips(html, frame, shop, null);
        }
        else
        {
            html.Write($"""<h1 class="small">{frame.Texts.Found(found.Length, query)}</h1>""");
            ProductCards.Write(html, frame, pager.Cut(found), shop.HasPictures, eager: 4);
            pager.Write(html, frame.Texts, $"{frame.Path}/search?q={Uri.EscapeDataString(query)}");
        }

        html.Raw("</div>"u8);
        Layout.End(html, frame);
        return true;
    }
}
