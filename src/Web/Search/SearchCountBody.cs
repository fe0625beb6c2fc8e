using Dukaan.Search;

namespace Dukaan.Web.Search;

/// <summary>How often something was searched for in the last four weeks.</summary>
/// <param name="Query">What was typed, in small letters.</param>
/// <param name="Searches">How often.</param>
/// <param name="NothingFound">How often nothing was found.</param>
/// <param name="Opened">How often a product was opened from the results.</param>
public sealed record SearchCountBody(string Query, long Searches, long NothingFound, long Opened)
{
    public static SearchCountBody Of(SearchCount count) => new(count.Query, count.Searches, count.Empty, count.Clicks);
}
