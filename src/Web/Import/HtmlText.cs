using System.Net;
using System.Text.RegularExpressions;

namespace Dukaan.Web.Import;

/// <summary>The plain text of a description in HTML: shops here show text alone.</summary>
internal static partial class HtmlText
{
    private const RegexOptions Safe = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>The text with its paragraphs and list items on lines of their own. What has no tags is returned unchanged.</summary>
    public static string Of(string html)
    {
        if (!Tag().IsMatch(html))
        {
            return html.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(html) : html;
        }

        var text = Unread().Replace(html, " ");
        text = Spaces().Replace(text, " ");
        text = Item().Replace(text, "\n• ");
        text = Paragraph().Replace(text, "\n\n");
        text = Line().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tag().Replace(text, "")).Replace('\u00a0', ' ');
        text = LineSpaces().Replace(text, "\n");
        return Empty().Replace(text, "\n\n").Trim();
    }

    [GeneratedRegex("<script[^>]*>.*?</script[^>]*>|<style[^>]*>.*?</style[^>]*>|<!--.*?-->", Safe | RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex("</?[a-z][^<>]*>", Safe)]
    private static partial Regex Tag();

    [GeneratedRegex("<li[^<>]*>", Safe)]
    private static partial Regex Item();

    [GeneratedRegex("</?(p|h[1-6]|table|ul|ol|blockquote)(\\s[^<>]*)?>", Safe)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<br[^<>]*>|</?(div|tr)(\\s[^<>]*)?>", Safe)]
    private static partial Regex Line();

    [GeneratedRegex("\\s+", Safe)]
    private static partial Regex Spaces();

    [GeneratedRegex("[ \\t]*\\n[ \\t]*", Safe)]
    private static partial Regex LineSpaces();

    [GeneratedRegex("\\n{3,}", Safe)]
    private static partial Regex Empty();
}
