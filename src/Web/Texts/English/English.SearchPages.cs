using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "Show what is found",
            NewSearch = "New search",
            SearchFor = "Customers search for",
            SearchForHint = "Plurals and word forms are included.",
            ShowFirst = "Show first",
            ShowLast = "Show last",
            OpenCategory = "Open a category instead",
            DeleteSearch = "Delete this search",
            Report = "What customers search for",
            ReportHint = "The last four weeks. Nothing is kept of who searched.",
            NoSearches = "No searches yet",
            NoSearchesHint = "Once customers search in your shop, their words appear here.",
            NotFound = "Not found",
            MostSearched = "Most searched",
            FoundNothing = n => Plural.One(n, "nothing found once", $"nothing found {n} times"),
            Searches = n => Plural.One(n, "1 search", $"{n} searches"),
            OpenedProducts = n => Plural.One(n, "1 product opened", $"{n} products opened"),
            SearchHint = "Spelling mistakes, plurals and other scripts are understood already. Here you can add what only you know.",
            NoPinned = "No pinned searches yet",
            NoPinnedHint = "Choose what comes first or last, or open a category instead.",
            Synonyms = "Synonyms",
            SynonymsHint = "One group per line, with commas: jeera, zeera, cumin. For one direction only: couch -> sofa.",
            First = products => $"{products} first",
            Last = products => $"{products} last",
            Opens = category => $"opens {category}",
        };
}
