using System.Text;
using System.Text.RegularExpressions;

namespace Dukaan.Web.Import;

/// <summary>
/// One cell between a shop and a spreadsheet. A spreadsheet runs what begins like a formula (OWASP, "CSV injection"), whatever white space,
/// quotation marks and forms of the same sign stand there; and where its own separator is another than the file's, what begins so after a
/// separator or a line break inside a cell. Each such place gets an apostrophe, which is taken away again when the file is read: what goes
/// out comes back exactly.
/// </summary>
internal static partial class CsvCell
{
    private const string Signs = "=+-@";
    private const string Between = ",;|:\"'";

    /// <summary>What a spreadsheet writes where it has no value. It is no text of the seller's.</summary>
    private static readonly HashSet<string> Errors = new(StringComparer.OrdinalIgnoreCase)
    {
        "#N/A",
        "#NAME?",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "#FIELD!",
    };

    /// <summary>The cell as it is written.</summary>
    public static string Written(string? cell)
    {
        if (string.IsNullOrEmpty(cell))
        {
            return "";
        }

        var inside = Inside().Replace(cell, match => $"{match.Value}'");
        return IsFormula(inside) ? $"'{inside}" : inside;
    }

    /// <summary>
    /// The cell as it was before <see cref="Written"/>; and without <c>="…"</c>, by which spreadsheets are told to leave digits alone.
    /// </summary>
    public static string Read(string cell)
    {
        if (cell is ['\'', ..] && IsFormula(cell[1..]))
        {
            return InsideWritten().Replace(cell[1..], "");
        }

        var text = InsideWritten().Replace(cell, "");
        return text is ['=', '"', .. var inner, '"'] && !inner.Contains('"', StringComparison.Ordinal) ? inner : text;
    }

    /// <summary>Why a cell is damaged whatever column it is in, or null.</summary>
    public static string? Damage(string cell) =>
        cell.Contains('\uFFFD', StringComparison.Ordinal) ? CsvText.Lost
        : cell.Contains('\0', StringComparison.Ordinal)
            ? "It has characters that are no text (NUL). Save the file anew from your spreadsheet."
        : Errors.Contains(cell.Trim()) || (cell.Length > 2 && cell.All(c => c == '#'))
            ? $"“{cell.Trim()}” is what a spreadsheet shows where it has no value. Write the value."
        : null;

    /// <summary>Whether a spreadsheet shortened a number to this: <c>8.90123E+12</c>. The digits that it left out are lost.</summary>
    public static bool IsShortened(string cell) => Shortened().IsMatch(Values.InputNormalizer.Normalize(cell));

    private static bool IsFormula(string cell)
    {
        foreach (var rune in cell.EnumerateRunes())
        {
            if (!IsInvisible(rune) && !Between.Contains((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal))
            {
                return Signs.Contains(Plain(rune), StringComparison.Ordinal);
            }
        }

        return false;
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.IsControl(rune)
        || Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>The sign that a full-width or small form stands for.</summary>
    private static char Plain(Rune rune) =>
        rune.IsAscii
            ? (char)rune.Value
            : rune.ToString().Normalize(NormalizationForm.FormKC) switch
            {
                "\u2212" => '-',
                [var one] => one,
                _ => '\0',
            };

    // Where an apostrophe goes inside a cell: after a separator or a line break, before any apostrophes, white space and a sign.
    [GeneratedRegex("""[;|\t\r\n](?=[\s\p{Cf}"']*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻−])""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    [GeneratedRegex(
        """(?<=[;|\t\r\n])'(?=[\s\p{Cf}"']*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻−])""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex InsideWritten();

    [GeneratedRegex("""^[+-]?\d([.,]\d+)?E[+-]\d{1,3}$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();
}
