using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dukaan.Web.Html;

/// <summary>
/// Text of sellers in a subset of Markdown (CommonMark): headings, paragraphs, lists, quotes, emphasis, links. It is read by Markdig and
/// written here, element by element, so nothing else can come out: HTML stays text, and a picture becomes its description.
/// </summary>
internal static class Markdown
{
    /// <summary>Deeper lists and quotes are left out.</summary>
    private const int MaxDepth = 8;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseSoftlineBreakAsHardlineBreak()
        .Build();

    /// <summary>The text by its elements. A text that nests deeper than Markdig reads is one paragraph.</summary>
    public static MarkdownDocument Read(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException) // what Markdig says of a text that is too deep
        {
            return [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(text)) }];
        }
    }

    public static void Write(HtmlWriter html, MarkdownDocument text) => Blocks(html, text, 0);

    /// <summary>The words without their form.</summary>
    public static string Plain(MarkdownDocument text)
    {
        var plain = new StringBuilder();
        foreach (var literal in text.Descendants<LiteralInline>())
        {
            plain.Append(literal.Content.AsSpan()).Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    private static void Blocks(HtmlWriter html, ContainerBlock blocks, int depth)
    {
        foreach (var block in depth < MaxDepth ? blocks.AsEnumerable() : [])
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Wrapped(html, heading.Level <= 2 ? H2 : H3, heading.Inline);
                    break;
                case ListBlock list:
                    html.Write(list.IsOrdered ? Ol.Begin : Ul.Begin);
                    foreach (var item in list.OfType<ListItemBlock>())
                    {
                        html.Write(Li.Begin);
                        Blocks(html, item, depth + 1);
                        html.Write(Li.End);
                    }

                    html.Write(list.IsOrdered ? Ol.End : Ul.End);
                    break;
                case QuoteBlock quote:
                    html.Write(Quote.Begin);
                    Blocks(html, quote, depth + 1);
                    html.Write(Quote.End);
                    break;
                case ThematicBreakBlock:
                    html.Raw("<hr>"u8);
                    break;
                case ParagraphBlock paragraph when block.Parent is ListItemBlock { Count: 1 }:
                    Inlines(html, paragraph.Inline, 0);
                    break;
                case LeafBlock { Inline: { } inline }:
                    Wrapped(html, P, inline);
                    break;
                case LeafBlock code:
                    html.Write($"<p>{code.Lines.ToString()}</p>");
                    break;
                case ContainerBlock other:
                    Blocks(html, other, depth + 1);
                    break;
            }
        }
    }

    private static void Wrapped(HtmlWriter html, (Fragment Begin, Fragment End) element, ContainerInline? inlines)
    {
        html.Write(element.Begin);
        Inlines(html, inlines, 0);
        html.Write(element.End);
    }

    private static void Inlines(HtmlWriter html, ContainerInline? inlines, int depth)
    {
        foreach (var inline in depth < MaxDepth && inlines is not null ? inlines.AsEnumerable() : [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    html.Text(literal.Content.ToString());
                    break;
                case CodeInline code:
                    html.Text(code.Content);
                    break;
                case HtmlEntityInline entity:
                    html.Text(entity.Transcoded.ToString());
                    break;
                case LineBreakInline:
                    html.Raw("<br>"u8);
                    break;
                case AutolinkInline link:
                    Link(html, link.IsEmail ? $"mailto:{link.Url}" : link.Url, () => html.Text(link.Url));
                    break;
                case LinkInline { IsImage: false } link:
                    Link(html, link.Url, () => Inlines(html, link, depth + 1));
                    break;
                case EmphasisInline emphasis:
                    html.Write(emphasis.DelimiterCount > 1 ? Strong.Begin : Em.Begin);
                    Inlines(html, emphasis, depth + 1);
                    html.Write(emphasis.DelimiterCount > 1 ? Strong.End : Em.End);
                    break;
                case ContainerInline other: // a picture's description, and what else there may be
                    Inlines(html, other, depth + 1);
                    break;
            }
        }
    }

    /// <summary>A link to the web, to a mailbox, a phone, or within the shop's site; else only its words.</summary>
    private static void Link(HtmlWriter html, string? url, Action words)
    {
        if (!IsSafe(url))
        {
            words();
            return;
        }

        html.Write($"""<a href="{url:href}" rel="nofollow noopener">""");
        words();
        html.Raw("</a>"u8);
    }

    internal static bool IsSafe(string? url) =>
        url is not null
        && !url.Any(char.IsControl)
        && (
            url.StartsWith('/')
                ? !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal)
                : Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" or "tel"
        );

    private static readonly (Fragment Begin, Fragment End) H2 = Element("h2");
    private static readonly (Fragment Begin, Fragment End) H3 = Element("h3");
    private static readonly (Fragment Begin, Fragment End) P = Element("p");
    private static readonly (Fragment Begin, Fragment End) Ul = Element("ul");
    private static readonly (Fragment Begin, Fragment End) Ol = Element("ol");
    private static readonly (Fragment Begin, Fragment End) Li = Element("li");
    private static readonly (Fragment Begin, Fragment End) Quote = Element("blockquote");
    private static readonly (Fragment Begin, Fragment End) Strong = Element("strong");
    private static readonly (Fragment Begin, Fragment End) Em = Element("em");

    private static (Fragment Begin, Fragment End) Element(string constantName) =>
        (Fragment.Trusted($"<{constantName}>"), Fragment.Trusted($"</{constantName}>"));
}
