using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Search;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// By what a list can be narrowed and sorted: links in a part that opens without script, each to the one address of the list it leads to.
/// Search engines are asked not to follow them.
/// </summary>
internal static class ListControls
{
    /// <param name="html">Gets it.</param>
    /// <param name="frame">The shop.</param>
    /// <param name="facets">What there is.</param>
    /// <param name="here">The list as it is shown.</param>
    /// <param name="words">What options are called on the page; links have them as the seller wrote them.</param>
    /// <param name="byCategory">Whether it can be narrowed to a category.</param>
    public static void Write(HtmlWriter html, ShopFrame frame, Facets facets, ListAddress here, OptionWords words, bool byCategory)
    {
        var (texts, filter) = (frame.Texts.Lists, here.Filter);
        html.Write($"""<details class="narrow"{Open(filter.IsNarrow)}><summary>{texts.Filter}</summary>""");
        if (byCategory && (facets.Categories.Length > 1 || filter.Category.Length > 0))
        {
            Begin(html, frame.Texts.Categories);
            foreach (var (section, count) in facets.Categories)
            {
                var chosen = filter.Category == section.Category!.Handle;
                Link(html, here, filter with { Category = chosen ? "" : section.Category.Handle }, section.Category.Name, count, chosen);
            }

            End(html);
        }

        Prices(html, frame, facets, here);
        if (facets.Brands.Length > 1 || filter.Brands.Length > 0)
        {
            Begin(html, texts.Brand);
            foreach (var (brand, count) in facets.Brands)
            {
                var wanted = brand.ToLowerInvariant();
                Link(html, here, filter.ToggleBrand(wanted), brand, count, filter.Brands.Contains(wanted));
            }

            End(html);
        }

        if (facets.Ratings.Length > 1 || filter.MinRating is not null)
        {
            Begin(html, frame.Texts.Reviews.Stars);
            foreach (var (stars, count) in facets.Ratings)
            {
                var chosen = filter.MinRating == stars;
                var name = ShopTexts.Fill(texts.FromPrice, $"{stars} ★");
                Link(html, here, filter with { MinRating = chosen ? null : stars }, name, count, chosen);
            }

            End(html);
        }

        foreach (var option in facets.Options)
        {
            Begin(html, words.In(option.Name));
            foreach (var (value, count) in option.Values)
            {
                var wanted = OptionWanted.Of(option.Name, value);
                Link(html, here, filter.Toggle(wanted), words.In(value), count, filter.Options.Contains(wanted));
            }

            End(html);
        }

        Begin(html, texts.SortBy);
        foreach (var sort in ListSorts.All)
        {
            if (sort == ListSort.Rating && facets.Ratings.IsEmpty && filter.Sort != sort)
            {
                continue; // nobody has rated anything
            }

            Link(html, here, filter with { Sort = sort }, Name(texts, sort, here.Query.Length > 0), null, filter.Sort == sort);
        }

        End(html);
        if (filter.IsNarrow)
        {
            Link(html, here, ListFilter.None with { Sort = filter.Sort }, texts.Clear, null, chosen: false);
        }

        html.Raw("</details>"u8);
    }

    private static void Prices(HtmlWriter html, ShopFrame frame, Facets facets, ListAddress here)
    {
        var (texts, filter) = (frame.Texts.Lists, here.Filter);
        Begin(html, texts.Price);
        foreach (var range in facets.Prices)
        {
            var chosen = filter.MinPrice == range.From && filter.MaxPrice == range.To;
            var wanted = chosen
                ? filter with
                {
                    MinPrice = null,
                    MaxPrice = null,
                }
                : filter with
                {
                    MinPrice = range.From,
                    MaxPrice = range.To,
                };
            Link(html, here, wanted, Text(frame, range), range.Count, chosen);
        }

        Link(html, here, filter with { InStock = !filter.InStock }, texts.InStock, facets.InStock, filter.InStock);
        End(html);
    }

    private static string Text(ShopFrame frame, PriceRange range)
    {
        var texts = frame.Texts.Lists;
        return (range.From, range.To) switch
        {
            ({ } from, { } to) => $"{Money(from)} – {Money(to)}",
            ({ } from, _) => ShopTexts.Fill(texts.FromPrice, Money(from)),
            (_, { } to) => ShopTexts.Fill(texts.ToPrice, Money(to)),
            _ => texts.Price,
        };

        string Money(long amount) => frame.Price(new Values.Money(amount, frame.Store.Currency));
    }

    private static string Name(ListTexts texts, ListSort sort, bool searched) =>
        sort switch
        {
            ListSort.Price => texts.CheapestFirst,
            ListSort.PriceDescending => texts.DearestFirst,
            ListSort.Newest => texts.NewestFirst,
            ListSort.BestSold => texts.BestSoldFirst,
            ListSort.Rating => texts.BestRatedFirst,
            _ => searched ? texts.BestMatches : texts.ShopOrder,
        };

    private static void Begin(HtmlWriter html, string name) =>
        html.Write($"""<div class="chips" role="group" aria-label="{name}"><span class="label" aria-hidden="true">{name}</span>""");

    private static void End(HtmlWriter html) => html.Raw("</div>"u8);

    private static void Link(HtmlWriter html, ListAddress here, ListFilter wanted, string name, int? count, bool chosen)
    {
        html.Write($"""<a class="chip" rel="nofollow" href="{(here with { Filter = wanted }).ToString()}"{Current(chosen)}>{name}""");
        if (count is { } number)
        {
            html.Write($" <small>{number}</small>");
        }

        html.Raw("</a>"u8);
    }

    private static Fragment Open(bool open) => open ? Opened : default;

    private static Fragment Current(bool chosen) => chosen ? Chosen : default;

    private static readonly Fragment Opened = Fragment.Trusted(" open");
    private static readonly Fragment Chosen = Fragment.Trusted(" aria-current=\"true\"");
}
