using Dukaan.Catalog;
using Dukaan.Search;

namespace Dukaan.Web.Storefront.Search;

/// <summary>The variant that a search means: <c>maroon kurta</c> is the kurta in maroon.</summary>
internal static class VariantAsked
{
    /// <summary>The one of which most values stand in the query, what can be had before what cannot; null: none does.</summary>
    /// <param name="product">The product.</param>
    /// <param name="query">What was searched for.</param>
    /// <param name="others">What a value is called in the shop's other languages.</param>
    public static Variant? Of(Product product, string query, Func<string, IEnumerable<string>> others)
    {
        var words = Tokenizer.Split(query, 12).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        var named = product
            .Options.SelectMany(option => option.Values)
            .Distinct()
            .Where(value => others(value).Prepend(value).Any(IsSaid))
            .ToHashSet(StringComparer.Ordinal);
        return named.Count == 0
            ? null
            : product
                .Variants.OrderByDescending(variant => variant.Values.Count(named.Contains))
                .ThenByDescending(variant => variant.InStock)
                .FirstOrDefault(variant => variant.Values.Any(named.Contains));

        bool IsSaid(string value) =>
            Tokenizer.Split(value, 6) is { Count: > 0 } tokens && tokens.TrueForAll(token => words.Contains(token.Text));
    }
}
