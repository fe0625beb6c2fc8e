namespace Dukaan.Web.Import;

/// <summary>A row of a file as text.</summary>
/// <param name="Line">The line in the file where it begins, from 1, including the header.</param>
/// <param name="Cells">By column; only known columns with a value.</param>
/// <param name="Wrong">Why the row is skipped, or empty.</param>
internal sealed record CsvLine(long Line, IReadOnlyDictionary<string, string> Cells, string Wrong = "")
{
    /// <summary>A cell's text, or empty.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
