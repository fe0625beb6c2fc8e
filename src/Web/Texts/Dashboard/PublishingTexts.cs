namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Drafts, times to be shown at, copies and sale prices.</summary>
internal sealed record PublishingTexts
{
    public required string SaveDraft { get; init; }
    public required Func<string, string> DraftSaved { get; init; }
    public required Func<string, string> ShownFrom { get; init; }
    public required Func<string, string, string> TakenDown { get; init; }
    public required string ShowFrom { get; init; }
    public required string ShowFromHint { get; init; }
    public required string SetTime { get; init; }
    public required Func<string, string> WillShow { get; init; }
    public required string StaysHidden { get; init; }
    public required string Preview { get; init; }
    public required string Duplicate { get; init; }
    public required Func<string, string> CopyOf { get; init; }
    public required string IsCopy { get; init; }
    public required string Sale { get; init; }
    public required string SaleHint { get; init; }
    public required string SaleFrom { get; init; }
    public required string SaleUntil { get; init; }
    public required string SaleTimes { get; init; }
}
