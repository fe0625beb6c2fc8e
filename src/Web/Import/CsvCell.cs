using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>
/// Protects cells from formula injection (OWASP, "CSV injection"). A spreadsheet runs a cell that begins like a formula, even after white
/// space, quotation marks or a variant of the sign. If its separator is another than the file's, it also runs what begins so after a
/// separator or a line break inside a cell. Each such place gets an apostrophe, which is removed when the file is read, so the round trip
/// is exact.
/// </summary>
internal static partial class CsvCell
{
    private const string Signs = "=+-@";
    private const string Between = ",;|:\"'";

    /// <summary>Signs with which a formula begins, in all their widths.</summary>
    private const string SignsInside = "=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻−";

    private static readonly SearchValues<char> Separators = SearchValues.Create(";|\t\r\n");

    /// <summary>The value that a spreadsheet writes for an error. It is not the seller's text.</summary>
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

    /// <summary>The cell as written to a file.</summary>
    public static string Written(string? cell)
    {
        if (string.IsNullOrEmpty(cell))
        {
            return "";
        }

        var inside = WithApostrophes(cell);
        return IsFormula(inside) ? $"'{inside}" : inside;
    }

    /// <summary>
    /// The cell as it was before <see cref="Written"/>; and without <c>="…"</c>, which tells spreadsheets to keep digits.
    /// </summary>
    public static string Read(string cell)
    {
        if (cell is ['\'', ..] && IsFormula(cell[1..]))
        {
            return WithoutApostrophes(cell[1..]);
        }

        var text = WithoutApostrophes(cell);
        return text is ['=', '"', .. var inner, '"'] && !inner.Contains('"', StringComparison.Ordinal) ? inner : text;
    }

    /// <summary>Why a cell is damaged, in any column, with a code; or null.</summary>
    public static (string Code, string Text)? Damage(string cell) =>
        cell.Contains('\uFFFD', StringComparison.Ordinal) ? ("characters", CsvText.Lost)
        : cell.Contains('\0', StringComparison.Ordinal)
            ? ("characters", "It has characters that are no text (NUL). Save the file anew from your spreadsheet.")
        : Errors.Contains(cell.Trim()) || (cell.Length > 2 && cell.All(c => c == '#'))
            ? ("cell-error", $"“{cell.Trim()}” is what a spreadsheet shows where it has no value. Write the value.")
        : null;

    /// <summary>Whether a spreadsheet shortened a number to this: <c>8.90123E+12</c>. The other digits are lost.</summary>
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

    /// <summary>
    /// With an apostrophe after each separator or line break that a sign follows, since a spreadsheet may split the cell there.
    /// </summary>
    private static string WithApostrophes(string cell)
    {
        if (!cell.AsSpan().ContainsAny(Separators))
        {
            return cell;
        }

        var leads = LeadsToSign(cell);
        var written = new StringBuilder(cell.Length + 8);
        for (var at = 0; at < cell.Length; at++)
        {
            written.Append(cell[at]);
            if (Separators.Contains(cell[at]) && leads[at + 1])
            {
                written.Append('\'');
            }
        }

        return written.ToString();
    }

    /// <summary>Without what <see cref="WithApostrophes"/> added.</summary>
    private static string WithoutApostrophes(string cell)
    {
        if (!cell.Contains('\'', StringComparison.Ordinal) || !cell.AsSpan().ContainsAny(Separators))
        {
            return cell;
        }

        var leads = LeadsToSign(cell);
        var read = new StringBuilder(cell.Length);
        for (var at = 0; at < cell.Length; at++)
        {
            var isAdded = cell[at] == '\'' && at > 0 && Separators.Contains(cell[at - 1]) && leads[at + 1];
            if (!isAdded)
            {
                read.Append(cell[at]);
            }
        }

        return read.ToString();
    }

    /// <summary>
    /// For each place of the text whether a sign follows after nothing but white space, quotes, apostrophes and characters without a width.
    /// One pass from the end, since a look ahead from each separator costs the square of a text of separators.
    /// </summary>
    private static bool[] LeadsToSign(string cell)
    {
        var leads = new bool[cell.Length + 1];
        for (var at = cell.Length - 1; at >= 0; at--)
        {
            var c = cell[at];
            leads[at] = SignsInside.Contains(c) || (leads[at + 1] && IsSkipped(c));
        }

        return leads;
    }

    private static bool IsSkipped(char c) =>
        c is '"' or '\'' || char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format;

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
            : UnicodeForm.In(NormalizationForm.FormKC, rune.ToString()) switch
            {
                "\u2212" => '-',
                [var one] => one,
                _ => '\0',
            };

    [GeneratedRegex("""^[+-]?\d([.,]\d+)?E[+-]\d{1,3}$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();
}
