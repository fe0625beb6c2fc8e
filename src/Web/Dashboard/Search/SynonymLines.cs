using System.Collections.Immutable;
using Dukaan.Search;

namespace Dukaan.Web.Dashboard.Search;

/// <summary>
/// Synonyms as a seller writes them: a line each, with commas between the words; <c>-&gt;</c> or <c>&gt;</c> before what the words stand
/// for, if that goes one way.
/// </summary>
internal static class SynonymLines
{
    public static ImmutableArray<SearchSynonyms> Read(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Replace("->", ">", StringComparison.Ordinal).Split('>', 2))
                .Select(sides => new SearchSynonyms(Words(sides[0]), sides.Length > 1 ? Words(sides[1]) : [])),
        ];

    public static string Write(ImmutableArray<SearchSynonyms> synonyms) =>
        string.Join(
            '\n',
            synonyms.Select(each =>
                each.Means.IsEmpty ? string.Join(", ", each.Words) : $"{string.Join(", ", each.Words)} -> {string.Join(", ", each.Means)}"
            )
        );

    private static ImmutableArray<string> Words(string text) =>
        [.. text.Split([',', '،', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
