using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Search;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A search in a shop and its results.</summary>
internal static class SearchPage
{
    private const int MaxOffered = 8;
    private const int MaxCategories = 4;
    private const int MaxOthers = 4;

    /// <summary>False where there is no such page of results.</summary>
    /// <param name="html">Gets it.</param>
    /// <param name="frame">The shop.</param>
    /// <param name="shop">Its products.</param>
    /// <param name="query">What is searched.</param>
    /// <param name="filter">What of it is wanted.</param>
    /// <param name="number">Which page of the results, from 1.</param>
    /// <param name="after">Behind which product it begins.</param>
    /// <param name="plain">Whether nothing is recommended where nothing was found.</param>
    /// <param name="found">How many products were found; null: nothing was searched.</param>
    public static bool Write(
        HtmlWriter html,
        ShopFrame frame,
        ShopIndex shop,
        string query,
        ListFilter filter,
        int number,
        string after,
        bool plain,
        out int? found
    )
    {
        var list = ProductListing.Of(shop, query, filter, after, number == 1 ? Pager.Size + 1 : int.MaxValue);
        found = list.Hits?.Found.Length;
        var pager = Pager.Of(list.Count, number, after, list.PlaceOf);
        if (!pager.Exists)
        {
            return false;
        }

        Layout.Begin(html, frame, new PageHead(query.Length > 0 ? query : frame.Texts.Search, "", null));
        HomePage.SearchForm(html, frame, query);
        html.Write($"""<div id="results" aria-live="polite" data-found="{list.Hits?.Found.Length ?? 0}">""");
        if (query.Length == 0)
        {
            ShopMenu.Write(html, frame, shop, null);
        }
        else if (list.Hits!.Found.Length == 0)
        {
            Nothing(html, frame, shop, query, plain);
        }
        else
        {
            var address = new ListAddress($"{frame.Path}/search", query, filter);
            html.Write($"""<h1 class="small">{frame.Texts.Found(list.Count, query, frame.Numerals)}</h1>""");
            Say(html, frame, list.Hits);
            Categories(html, frame, shop, query);
            Others(html, frame, shop, query);
            ListControls.Write(html, frame, list.Facets, address, shop.Words, byCategory: true);
            ProductCards.Write(html, frame, list.Cut(pager.Start, pager.End), shop.HasPictures, eager: ProductCards.FirstScreen, i =>
                list.VariantOf(pager.Start + i, query)
            );
            pager.Write(html, frame, address.ToString());
        }

        html.Raw("</div>"u8);
        Layout.End(html, frame);
        return true;
    }

    /// <summary>Where the answer gave way: what is not there.</summary>
    private static void Say(HtmlWriter html, ShopFrame frame, SearchHits hits)
    {
        if (hits.Plan.Missing.Length > 0)
        {
            html.Write($"""<p class="empty">{ShopTexts.Fill(frame.Texts.Lists.Missing, string.Join(", ", hits.Plan.Missing))}</p>""");
        }
        else if (!hits.AnyWhole)
        {
            html.Write($"""<p class="empty">{frame.Texts.Lists.SomeWords}</p>""");
        }
    }

    /// <summary>Categories that are called as what is searched.</summary>
    private static void Categories(HtmlWriter html, ShopFrame frame, ShopIndex shop, string query)
    {
        ImmutableArray<ShopSection> called = [.. shop.SectionsCalled(query).Take(MaxCategories)];
        if (called.IsEmpty)
        {
            return;
        }

        html.Write($"""<nav class="chips" aria-label="{frame.Texts.Categories}">""");
        foreach (var section in called)
        {
            html.Write(
                $"""<a class="chip" href="{frame.Path}/c/{section.Category!.Handle:url}">{section.Category.Name} <small>{section
                    .Products
                    .Length}</small></a>"""
            );
        }

        html.Raw("</nav>"u8);
    }

    /// <summary>What others searched for that begins with what is searched.</summary>
    private static void Others(HtmlWriter html, ShopFrame frame, ShopIndex shop, string query)
    {
        ImmutableArray<string> others = [.. shop.QueriesLike(query, MaxOthers)];
        if (others.IsEmpty)
        {
            return;
        }

        html.Write($"""<nav class="chips" aria-label="{frame.Texts.Lists.OthersSearch}">""");
        foreach (var other in others)
        {
            html.Write($"""<a class="chip" rel="nofollow" href="{frame.Path}/search?q={other:url}">{Icons.Search}{other}</a>""");
        }

        html.Raw("</nav>"u8);
    }

    /// <summary>What helps where nothing was found: the categories, and products to begin with.</summary>
    private static void Nothing(HtmlWriter html, ShopFrame frame, ShopIndex shop, string query, bool plain)
    {
        html.Write(
            $"""
            <h1 class="small">{ShopTexts.Fill(frame.Texts.NothingFound, query)}</h1><p class="empty">{frame.Texts.NothingFoundHint}</p>
            """
        );
        Others(html, frame, shop, query);
        ShopMenu.Write(html, frame, shop, null);
        ImmutableArray<Product> offered = plain ? [] : [.. shop.Products.Where(product => product.InStock).Take(MaxOffered)];
        if (offered.Length > 0)
        {
            html.Write($"<h2>{frame.Texts.Related}</h2>");
            ProductCards.Write(html, frame, offered, shop.HasPictures);
        }
    }
}
