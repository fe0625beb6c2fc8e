using System.Buffers;

namespace Dukaan.Web.Html;

/// <summary>Escapes a text for use between tags and inside quoted attributes (OWASP XSS prevention, rules 1 and 2).</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static void Write(HtmlWriter writer, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            writer.Literal(text[..at]);
            writer.Raw(
                text[at] switch
                {
                    '&' => "&amp;"u8,
                    '<' => "&lt;"u8,
                    '>' => "&gt;"u8,
                    '"' => "&quot;"u8,
                    _ => "&#39;"u8,
                }
            );
            text = text[(at + 1)..];
        }

        writer.Literal(text);
    }
}
