using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dukaan.Web.Html;

/// <summary>
/// The interpolated string handler of <c>html.Write($"…")</c>: each part goes to the writer as it is reached, without a string in between.
/// Only types whose escaping is known can be interpolated; anything else does not compile.
/// </summary>
[InterpolatedStringHandler]
[SuppressMessage("Reliability", "CA1001", Justification = "A buffer of its own is given back by TakeFragment.")]
public readonly ref struct HtmlInterpolation
{
    private readonly HtmlWriter _writer;

    /// <summary>Writes to the writer it is called on.</summary>
    public HtmlInterpolation(int literalLength, int formattedCount, HtmlWriter writer) => _writer = writer;

    /// <summary>Writes to a buffer of its own, for <see cref="Fragment.Of"/>.</summary>
    public HtmlInterpolation(int literalLength, int formattedCount) => _writer = new HtmlWriter(literalLength + (formattedCount * 32));

    public void AppendLiteral(string literal) => _writer.Literal(literal);

    /// <summary>A text, escaped.</summary>
    public void AppendFormatted(string? text) => HtmlEscape.Write(_writer, text);

    /// <summary>A text as part of a link (<c>url</c>) or a whole link (<c>href</c>), escaped.</summary>
    public void AppendFormatted(string? text, string format) =>
        HtmlEscape.Write(
            _writer,
            format switch
            {
                "url" => Uri.EscapeDataString(text ?? ""),
                "href" => SafeUrl.Of(text),
                _ => throw new FormatException($"HTML knows the formats url and href, not '{format}'."),
            }
        );

    public void AppendFormatted(long number)
    {
        number.TryFormat(_writer.GetSpan(20), out var written, default, CultureInfo.InvariantCulture);
        _writer.Advance(written);
    }

    /// <summary>A number's digits in their invariant form, such as <c>D3</c>.</summary>
    public void AppendFormatted(long number, string format) => _writer.Literal(number.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Prebuilt HTML, as it is.</summary>
    public void AppendFormatted(Fragment html) => _writer.Raw(html.Utf8.Span);

    internal Fragment TakeFragment()
    {
        using (_writer)
        {
            return _writer.ToFragment();
        }
    }
}
