using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// A page of a long list of products, and the links to its neighbours. The link to the next one says where this one ends, so each remaining
/// product is seen once, however the list changes meanwhile. A page requested by its number alone is found by counting.
/// </summary>
/// <param name="Number">The page number, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="Total">The number of products in the list.</param>
/// <param name="Start">The index of its first product.</param>
/// <param name="Next">The position after which the next page begins, as in a link; null: this is the last.</param>
internal readonly record struct Pager(int Number, int Pages, int Total, int Start, string? Next)
{
    /// <summary>Products per page: about six screens of a phone.</summary>
    public const int Size = 36;

    /// <param name="total">How many products the list has.</param>
    /// <param name="number">The page number.</param>
    /// <param name="after">The position after which it begins (<see cref="ListPlace"/>); empty: found by counting.</param>
    /// <param name="place">A product's position in the list, by its index.</param>
    public static Pager Of(int total, int number, string after, Func<int, ListPlace> place)
    {
        var pages = Math.Max(1, (total + Size - 1) / Size);
        var start = number > 1 && ListPlace.TryRead(after, out var seen) ? Behind(total, seen, place) : (number - 1) * Size;
        var end = start + Size;
        return new Pager(
            number,
            Math.Max(pages, end < total ? number + 1 : 1),
            total,
            start,
            end < total ? Paging.Write(place(end - 1).ToString()) : null
        );
    }

    /// <summary>The first that stands behind a place: by halving, since the list is in the order of places.</summary>
    public static int Behind(int count, ListPlace seen, Func<int, ListPlace> place)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = place(middle) > seen ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Whether there is such a page.</summary>
    public bool Exists => Number == 1 || (Number > 1 && Start < Total);

    /// <summary>Where it ends.</summary>
    public int End => Math.Min(Start + Size, Total);

    public ImmutableArray<Product> Cut(ImmutableArray<Product> products) => products.Slice(Start, Math.Min(Size, products.Length - Start));

    /// <summary>Links to the previous and the next page.</summary>
    /// <param name="address">The list's first page; may have a query.</param>
    public void Write(HtmlWriter html, ShopFrame frame, string address)
    {
        var (texts, numerals) = (frame.Texts, frame.Numerals);
        if (Number == 1 && Next is null)
        {
            return;
        }

        var separator = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        html.Write($"""<nav class="pager" aria-label="{ShopTexts.Fill(texts.PageOf, numerals.In(Number), numerals.In(Pages))}">""");
        if (Number > 1)
        {
            html.Write(
                $"""
                <a class="button quiet" rel="prev" href="{(Number == 2 ? address
                    : $"{address}{separator}page={Number - 1}")}">{texts.Previous}</a>
                """
            );
        }

        html.Write($"<span>{ShopTexts.Fill(texts.PageOf, numerals.In(Number), numerals.In(Math.Max(Number, Pages)))}</span>");
        if (Next is { } after)
        {
            html.Write(
                $"""
                <a class="button" rel="next" href="{address}{separator.ToString()}page={Number + 1}&amp;after={after}">{texts.Next}</a>
                """
            );
        }

        html.Raw("</nav>"u8);
    }
}
