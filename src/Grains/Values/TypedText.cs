using System.Globalization;
using System.Text;

namespace Dukaan.Values;

/// <summary>
/// Text as people type it. It is kept as typed: trimmed, in NFC, nothing else changed; a page escapes it when it shows it.
/// Lengths are in characters as people see them (<see cref="Graphemes"/>), so that what a refusal says of them is true.
/// </summary>
public static class TypedText
{
    /// <summary>One line of text.</summary>
    /// <param name="field">The field's name as the API knows it, for the refusal.</param>
    /// <param name="text">What was typed; null is empty.</param>
    /// <param name="least">0 where it may be empty.</param>
    /// <param name="most">In characters.</param>
    public static Result<string> Line(string field, string? text, int least, int most) =>
        Clean(field, text, least, most, lineBreaks: false);

    /// <summary>Text that may have line breaks; they are kept as <c>\n</c>.</summary>
    public static Result<string> Block(string field, string? text, int least, int most) =>
        Clean(field, text?.ReplaceLineEndings("\n"), least, most, lineBreaks: true);

    private static Result<string> Clean(string field, string? text, int least, int most, bool lineBreaks)
    {
        text ??= "";
        if (text.Length > (most * 8) + 256)
        {
            return TooLong(field, most); // not worth normalising
        }

        if (HasForbidden(text, lineBreaks))
        {
            return Error.Invalid(field, "characters", "It has characters that cannot be shown here. Type it again without them.");
        }

        text = UnicodeForm.In(NormalizationForm.FormC, text).Trim();
        if (text.Length < least || (least > 0 && !text.EnumerateRunes().Any(IsVisible)))
        {
            return Error.Invalid(field, "empty", "Fill this in.");
        }

        return Graphemes.Fit(text, most) ? text : TooLong(field, most);
    }

    private static Error TooLong(string field, int most) =>
        Error.Invalid(field, "too-long", $"That is too long: at most {most.ToString("N0", CultureInfo.InvariantCulture)} characters.");

    /// <summary>
    /// Control characters, unpaired surrogates, line separators in a line, and the characters that turn the direction of the text
    /// around them (Unicode TR #36, section 2.5): a name must not be able to make its neighbours read as something else.
    /// </summary>
    private static bool HasForbidden(string text, bool lineBreaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                if (i + 1 >= text.Length || !char.IsSurrogatePair(c, text[i + 1]))
                {
                    return true;
                }

                i++;
                continue;
            }

            var allowed = c switch
            {
                '\n' or '\t' => lineBreaks,
                '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufffe' or '\uffff' => false,
                _ => !char.IsControl(c),
            };
            if (!allowed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it leaves a mark on the page. Zero-width joiners and the letters that are drawn as nothing do not.</summary>
    private static bool IsVisible(Rune rune) =>
        rune.Value is not (0x115f or 0x1160 or 0x2800 or 0x3164 or 0xffa0)
        && Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Format
                or UnicodeCategory.Control
                or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
            );
}
