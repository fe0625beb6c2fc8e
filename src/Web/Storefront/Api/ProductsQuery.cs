using System.Collections.Frozen;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Api;

/// <summary>
/// What a list of products is asked for with. A parameter that there is not is refused, so that a misspelt one is noticed.
/// </summary>
internal static class ProductsQuery
{
    /// <summary>Of every response about goods.</summary>
    public static ApiParameter Language { get; } =
        new(
            ShopPaths.LanguageParameter,
            "One of the shop's languages: what is said in it stands in place of the shop's own texts. Filters and ids stay the same."
        );

    public static ApiParameter[] Parameters { get; } =
    [
        Language,
        new("q", "What is searched for, in titles, options, SKUs, barcodes, categories and descriptions: best matches first."),
        new("category", "Only those of this category: its handle or id."),
        new("minPrice", "Only those that cost so much or more, in minor units.", IsInteger: true),
        new("maxPrice", "Only those that cost so much or less, in minor units.", IsInteger: true),
        new("inStock", "true: only those that can be ordered."),
        new("brand", "Only those of this brand; of several, any."),
        new("minRating", "Only those rated with so many stars or more in the mean, 1 to 5.", IsInteger: true),
        new("option", "Only those to be had so, as name:value, such as Size:M. Of one name any, of several names one each."),
        new(
            "sort",
            "relevance, price, -price, newest, best-sold or rating. Unless given: best matches first, without q the shop's own order."
        ),
    ];

    /// <summary>In a collection nothing is searched; unless given, the order is its own.</summary>
    public static ApiParameter[] OfCollections { get; } = [.. Parameters.Where(parameter => parameter.Name != "q")];

    private static readonly FrozenSet<string> Known = Names(Parameters);
    private static readonly FrozenSet<string> KnownOfCollections = Names(OfCollections);

    /// <exception cref="ErrorException">422, naming the parameter that there is not or that cannot be read.</exception>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="ofCollection">Whether the list is a collection.</param>
    public static ListFilter Filter(IQueryCollection query, bool ofCollection = false)
    {
        var known = ofCollection ? KnownOfCollections : Known;
        if (query.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            throw new ErrorException(
                Problem.Field(unknown, "unknown-parameter", $"This list has no such parameter. It has {string.Join(", ", known.Order())}.")
            );
        }

        var wrong = new List<string>();
        var filter = ListFilter.Read(query, wrong);
        return wrong.Count == 0
            ? filter
            : throw new ErrorException(
                Problem.Field(
                    wrong[0],
                    "parameter-broken",
                    $"{wrong[0]} cannot be read. {Parameters.First(parameter => parameter.Name == wrong[0]).Description}"
                )
            );
    }

    private static FrozenSet<string> Names(ApiParameter[] parameters) =>
        parameters.Select(parameter => parameter.Name).Concat(["limit", "cursor"]).ToFrozenSet(StringComparer.Ordinal);
}
