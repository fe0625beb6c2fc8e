namespace Dukaan.Web.Import;

/// <summary>A row of a file as text.</summary>
/// <param name="Line">Where it begins in the file, from 1, the header counted.</param>
/// <param name="Cells">By column, those that we know and that have something in them.</param>
/// <param name="Wrong">Why the row is left out, or empty.</param>
internal sealed record CsvLine(long Line, IReadOnlyDictionary<string, string> Cells, string Wrong = "")
{
    /// <summary>A cell's text, or empty.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
