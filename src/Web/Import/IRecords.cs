namespace Dukaan.Web.Import;

/// <summary>The rows of a table as cells of text, one at a time.</summary>
internal interface IRecords
{
    /// <summary>The next row that is not empty, or null at the end.</summary>
    CsvRecord? Next();
}
