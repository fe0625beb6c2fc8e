using CsvHelper;

namespace Dukaan.Web.Import;

/// <summary>How texts that people wrote go into a file.</summary>
internal static class CsvWriting
{
    /// <summary>Writes a cell that no spreadsheet takes for a formula (<see cref="CsvCell.Written"/>).</summary>
    public static void WriteText(this CsvWriter csv, string? text) => csv.WriteField(CsvCell.Written(text));
}
