namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Import of products from a file.</summary>
internal sealed record ImportTexts
{
    public required Func<long, string> LineNumber { get; init; }
    public required string ImportProducts { get; init; }
    public required string CsvFile { get; init; }
    public required string PreviewImport { get; init; }
    public required string ChooseFile { get; init; }
    public required string LookedAt { get; init; }
    public required string ManyFiles { get; init; }
    public required string Line { get; init; }
    public required string Title { get; init; }
    public required string Result { get; init; }
    public required string GoToProducts { get; init; }
    public required string TwoWaiting { get; init; }
    public required string ManyWaiting { get; init; }
    public required Func<string, string, long, string> Columns { get; init; }
    public required string Export { get; init; }
    public required string ExportHint { get; init; }
    public required Func<long, long, long, long, string> PreviewSum { get; init; }
    public required Func<long, string> ImportThem { get; init; }
    public required Func<long, long, string> RowsOf { get; init; }
    public required string Refreshes { get; init; }
    public required Func<long, long, string> DoneSum { get; init; }
    public required Func<long, string> RowsSkipped { get; init; }
}
