using System.Globalization;
using Dukaan.Values;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Import;

/// <summary>
/// Numbers of a file in any spelling of spreadsheets, programs or people, if they are exact and unambiguous: <c>12</c>, <c>12.0</c>,
/// <c>1,234</c>, <c>1 234,00</c>, <c>१२</c>. Numbers that a spreadsheet rounded or shortened are reported as damaged.
/// </summary>
internal static class ImportNumber
{
    /// <summary>A whole number, or null if it is none.</summary>
    public static Result<long?> Whole(CsvLine line, string column, long most)
    {
        var text = line[column];
        if (text.Length == 0)
        {
            return (long?)null;
        }

        if (CsvCell.IsShortened(text))
        {
            return Shortened(column, text);
        }

        return PriceText.Number(text, digits: 2) switch
        {
            { Ambiguous: true } => Error.Invalid(column, "number-ambiguous", $"“{text}” can mean two numbers. Write it in digits alone."),
            var (whole, fraction, _)
                when fraction.All(c => c == '0')
                    && long.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number <= most => number,
            _ => Error.Invalid(
                column,
                "number",
                $"Write a whole number up to {most.ToString("N0", CultureInfo.InvariantCulture)} in digits, or leave it empty."
            ),
        };
    }

    /// <summary>A price.</summary>
    public static Result<Money> Price(CsvLine line, string column, string currency) =>
        CsvCell.IsShortened(line[column])
            ? Shortened(column, line[column])
            : PriceText.Read(InputNormalizer.Normalize(line[column]), currency, column);

    private static Error Shortened(string column, string text) =>
        Error.Invalid(
            column,
            "number-shortened",
            $"A spreadsheet shortened this number to {text} and its last digits may be lost. Make the column plain numbers there."
        );
}
