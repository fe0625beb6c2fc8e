using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A part of a long list of products, and the links to the parts beside it.</summary>
internal readonly record struct Pager(int Number, int Pages, int Total)
{
    /// <summary>Products on one page: about six screens of a phone.</summary>
    public const int Size = 36;

    public static Pager Of(int total, int number) => new(number, Math.Max(1, (total + Size - 1) / Size), total);

    /// <summary>Whether there is such a page.</summary>
    public bool Exists => Number >= 1 && Number <= Pages;

    public ImmutableArray<Product> Cut(ImmutableArray<Product> products)
    {
        var start = (Number - 1) * Size;
        return products.Slice(start, Math.Min(Size, products.Length - start));
    }

    /// <summary>Links to the page before and after.</summary>
    /// <param name="address">The list's first page; may have a query.</param>
    public void Write(HtmlWriter html, ShopTexts texts, string address)
    {
        if (Pages == 1)
        {
            return;
        }

        var separator = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        html.Raw("<nav class=\"pager\">"u8);
        if (Number > 1)
        {
            html.Write($"""<a class="button quiet" rel="prev" href="{(Number == 2 ? address : $"{address}{separator}page={Number - 1}")}">{texts.Previous}</a>""");
        }

        html.Write($"<span>{ShopTexts.Fill(texts.PageOf, Number, Pages)}</span>");
        if (Number < Pages)
        {
            html.Write($"""<a class="button" rel="next" href="{address}{separator.ToString()}page={Number + 1}">{texts.Next}</a>""");
        }

        html.Raw("</nav>"u8);
    }
}
