namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Search in the shop: its settings and its report.</summary>
internal sealed record SearchPagesTexts
{
    public required string ShowFound { get; init; }
    public required string NewSearch { get; init; }
    public required string SearchFor { get; init; }
    public required string SearchForHint { get; init; }
    public required string ShowFirst { get; init; }
    public required string ShowLast { get; init; }
    public required string OpenCategory { get; init; }
    public required string DeleteSearch { get; init; }
    public required string Report { get; init; }
    public required string ReportHint { get; init; }
    public required string NoSearches { get; init; }
    public required string NoSearchesHint { get; init; }
    public required string NotFound { get; init; }
    public required string MostSearched { get; init; }
    public required Func<long, string> FoundNothing { get; init; }
    public required Func<long, string> Searches { get; init; }
    public required Func<long, string> OpenedProducts { get; init; }
    public required string SearchHint { get; init; }
    public required string NoPinned { get; init; }
    public required string NoPinnedHint { get; init; }
    public required string Synonyms { get; init; }
    public required string SynonymsHint { get; init; }
    public required Func<string, string> First { get; init; }
    public required Func<string, string> Last { get; init; }
    public required Func<string, string> Opens { get; init; }
}
