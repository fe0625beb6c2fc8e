using System.Text;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Invoices;

/// <summary>A page to print: the same HTML for a browser's printing and for the PDF. It is self-contained.</summary>
/// <param name="Title">The title in the browser's tab and of the PDF.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Content">The page.</param>
internal sealed record PrintDocument(string Title, string Language, Fragment Content)
{
    private const string Sheet = "paper.css";

    /// <summary>Several documents as one, each on a page of its own.</summary>
    public static PrintDocument Together(IReadOnlyList<PrintDocument> papers) =>
        papers[0] with
        {
            Content = Each(papers, paper => Fragment.Of(
                    $"""
                    <section class="sheet" lang="{paper.Language}" dir="{ShopLanguages.Direction(paper.Language)}">{paper.Content}</section>
                    """
                )),
        };

    /// <summary>For a browser: with a link to its style sheet.</summary>
    public HtmlResult Page()
    {
        var html = new HtmlWriter();
        Write(html, Fragment.Of($"""<link rel="stylesheet" href="{Asset.Url(Sheet)}">"""));
        return new HtmlResult(html) { CacheControl = "private, no-store" };
    }

    /// <summary>For the PDF: with its style sheet embedded.</summary>
    public ReadOnlyMemory<byte> Whole()
    {
        using var html = new HtmlWriter();
        Write(html, Fragment.Trusted($"<style>{Encoding.UTF8.GetString(Asset.Named(Sheet)!.Body)}</style>"));
        return html.ToArray();
    }

    private void Write(HtmlWriter html, Fragment style) =>
        html.Write(
            $"""
            <!doctype html>
            <html lang="{Language}" dir="{ShopLanguages.Direction(Language)}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>{Title}</title>{style}</head>
            <body><main>{Content}</main></body></html>
            """
        );
}
