using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Scripts;

namespace Dukaan.Web.Import;

/// <summary>Cells of other programs in the spelling of our own file.</summary>
internal static class RowCells
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>A row of our file; empty cells are left out.</summary>
    public static CsvLine Row(CsvLine from, int rows, params ReadOnlySpan<(string Column, string Value)> cells)
    {
        var own = new Dictionary<string, string>();
        foreach (var (column, value) in cells)
        {
            if (value.Length > 0)
            {
                own[column] = value;
            }
        }

        return new CsvLine(from.Line, own, Rows: rows);
    }

    /// <summary>A row that cannot be a product here.</summary>
    public static CsvLine Refused(CsvLine line, string column, string code, string why) =>
        line with
        {
            Wrong = why,
            Code = code,
            Column = column,
        };

    public static string YesNo(bool yes) => yes ? Yes : No;

    /// <summary>Whether a cell says so, in the words of programs.</summary>
    public static bool Says(string cell) => cell.ToLowerInvariant() is "true" or "yes" or "y" or "1" or "active" or "visible" or "enabled";

    /// <summary>A name in links; one that cannot be used here is made of its letters.</summary>
    public static string Handle(string handle) =>
        handle.Length == 0 || Handles.Check(handle) is null ? handle : Cut(LinkNames.From(handle));

    /// <summary>Whole grams of a number of these units (kg, g, lb, oz); empty for none, and the cell itself if it is no number.</summary>
    public static string Grams(string cell, string unit)
    {
        if (cell.Length == 0)
        {
            return "";
        }

        var grams = unit switch
        {
            "kg" => 1000m,
            "lb" => 453.59237m,
            "oz" => 28.349523125m,
            _ => 1m,
        };
        return
            decimal.TryParse(cell.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number < 1_000_000_000
            ? Rounded(number * grams)
            : cell;
    }

    /// <summary>The weight of a row with a column <c>weight kg</c>, <c>weight g</c>, <c>weight lb</c> or <c>weight oz</c>.</summary>
    public static string Grams(CsvLine line)
    {
        foreach (var unit in (ReadOnlySpan<string>)["kg", "g", "lb", "oz"])
        {
            if (line[$"weight {unit}"] is { Length: > 0 } cell)
            {
                return Grams(cell, unit);
            }
        }

        return "";
    }

    private static string Rounded(decimal grams) =>
        grams <= 0 ? "" : Math.Round(grams, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A price to compare with; zero means none.</summary>
    public static string CompareAt(string cell) => cell.All(c => c is '0' or '.' or ',') ? "" : cell;

    /// <summary>Whether a stock is below nothing, as programs count what they sold too much of.</summary>
    public static bool IsBelowZero(string stock) =>
        stock.StartsWith('-') && stock.Length > 1 && stock[1..].All(c => char.IsAsciiDigit(c) || c == '.');

    private static string Cut(string handle) => handle.Length <= Handles.Max ? handle : handle[..Handles.Max].Trim('-');
}
