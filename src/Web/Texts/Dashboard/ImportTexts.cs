namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Import of products, customers and past orders from a file, and the export of everything.</summary>
internal sealed record ImportTexts
{
    public required Func<long, string> LineNumber { get; init; }
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
    public required string Heading { get; init; }
    public required string AnyFile { get; init; }
    public required Func<string, string> ReadAs { get; init; }
    public required string PastOrders { get; init; }
    public required string EffectNew { get; init; }
    public required string EffectChanged { get; init; }
    public required string EffectSame { get; init; }
    public required string EffectLeftOut { get; init; }
    public required Func<long, string> AlreadySame { get; init; }
    public required Func<string, string> NotRead { get; init; }
    public required string Letters { get; init; }
    public required string ReadAgain { get; init; }
    public required Func<long, long, string> PicturesOf { get; init; }
    public required Func<long, string> PicturesToFetch { get; init; }
    public required Func<long, string> ImportCustomers { get; init; }
    public required Func<long, string> ImportOrders { get; init; }
    public required string HistoryHint { get; init; }
    public required string Everything { get; init; }
    public required string EverythingHint { get; init; }
    public required string FormerShop { get; init; }
}
