using CsvHelper;

namespace Dukaan.Web.Import;

/// <summary>Writes free text into a file.</summary>
internal static class CsvWriting
{
    /// <summary>Writes a cell that no spreadsheet runs as a formula (<see cref="CsvCell.Written"/>).</summary>
    public static void WriteText(this CsvWriter csv, string? text) => csv.WriteField(CsvCell.Written(text));
}
