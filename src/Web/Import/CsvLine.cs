namespace Dukaan.Web.Import;

/// <summary>A row of a file as text.</summary>
/// <param name="Line">The line in the file where it begins, from 1, including the header.</param>
/// <param name="Cells">By column; only known columns with a value.</param>
/// <param name="Wrong">Why the row is skipped, or empty.</param>
/// <param name="Code">The machine-readable code of that reason.</param>
/// <param name="Column">The column of that reason, or empty.</param>
/// <param name="Rows">The number of rows of the file that it stands for.</param>
internal sealed record CsvLine(
    long Line,
    IReadOnlyDictionary<string, string> Cells,
    string Wrong = "",
    string Code = "",
    string Column = "",
    int Rows = 1
)
{
    /// <summary>The reason as a problem.</summary>
    public ImportProblem Problem => ImportProblem.Of(Line, Column, Code, Wrong);

    /// <summary>A cell's text, or empty.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
