using System.Collections.Frozen;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Api;

/// <summary>
/// What a list of products is asked for with. A parameter that there is not is refused, so that a misspelt one is noticed.
/// </summary>
internal static class ProductsQuery
{
    public static ApiParameter[] Parameters { get; } =
    [
        new("q", "What is searched for, in titles, options, SKUs, barcodes, categories and descriptions: best matches first."),
        new("category", "Only those of this category: its handle or id."),
        new("minPrice", "Only those that cost so much or more, in minor units.", IsInteger: true),
        new("maxPrice", "Only those that cost so much or less, in minor units.", IsInteger: true),
        new("inStock", "true: only those that can be ordered."),
        new("brand", "Only those of this brand; of several, any."),
        new("option", "Only those to be had so, as name:value, such as Size:M. Of one name any, of several names one each."),
        new("sort", "relevance, price, -price or newest. Unless given: best matches first, without q the shop's own order."),
    ];

    private static readonly FrozenSet<string> Known = Parameters
        .Select(parameter => parameter.Name)
        .Concat(["limit", "cursor"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <exception cref="ErrorException">422, naming the parameter that there is not or that cannot be read.</exception>
    public static ListFilter Filter(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(name => !Known.Contains(name)) is { } unknown)
        {
            throw new ErrorException(
                Problem.Field(unknown, "unknown-parameter", $"This list has no such parameter. It has {string.Join(", ", Known.Order())}.")
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
}
