namespace Dukaan.Web.Import;

/// <summary>A row of a file as text.</summary>
/// <param name="Line">From 1, the header counted.</param>
/// <param name="Cells">By column, those of the file.</param>
internal sealed record CsvLine(long Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>A cell's text, or empty.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
