namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Pages that the seller writes, the announcement, and links elsewhere.</summary>
internal sealed record PagesTexts
{
    public required string Pages { get; init; }
    public required string Hint { get; init; }
    public required string NewPage { get; init; }
    public required string StartFromDraft { get; init; }
    public required string DraftHint { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required string TextHint { get; init; }
    public required string CustomersSee { get; init; }
    public required string Delete { get; init; }
    public required string Announcement { get; init; }
    public required string AnnouncementHint { get; init; }
    public required string Elsewhere { get; init; }
    public required string ElsewhereHint { get; init; }
    public required string PagesChanged { get; init; }
}
