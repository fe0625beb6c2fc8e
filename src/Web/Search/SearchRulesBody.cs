using System.Collections.Immutable;
using Dukaan.Search;

namespace Dukaan.Web.Search;

/// <summary>What a seller wants of the shop's search.</summary>
/// <param name="Synonyms">Words that customers use for one another, at most 200 lines.</param>
/// <param name="Queries">What is wanted of single searches, at most 200.</param>
public sealed record SearchRulesBody(ImmutableArray<SynonymsBody> Synonyms, ImmutableArray<QueryRuleBody> Queries)
{
    internal static SearchRulesBody Of(SearchRules rules) =>
        new(
            [.. rules.Synonyms.Select(each => new SynonymsBody(each.Words, each.Means))],
            [.. rules.Queries.Select(each => new QueryRuleBody(each.Query, each.Pinned, each.Buried, each.CategoryId))]
        );

    internal SearchRules Read() =>
        new(
            [
                .. (Synonyms.IsDefault ? [] : Synonyms).Select(each => new SearchSynonyms(
                    each.Words.IsDefault ? [] : each.Words,
                    each.Means ?? []
                )),
            ],
            [
                .. (Queries.IsDefault ? [] : Queries).Select(each => new SearchQueryRule(
                    each.Query ?? "",
                    each.Pinned ?? [],
                    each.Buried ?? [],
                    each.CategoryId
                )),
            ]
        );
}
