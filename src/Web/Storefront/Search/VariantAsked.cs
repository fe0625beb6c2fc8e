using Dukaan.Catalog;
using Dukaan.Search;

namespace Dukaan.Web.Storefront.Search;

/// <summary>The variant that a search means: <c>maroon kurta</c> is the kurta in maroon.</summary>
internal static class VariantAsked
{
    /// <summary>The one of which most values stand in the query, what can be had before what cannot; null: none does.</summary>
    public static Variant? Of(Product product, string query)
    {
        var words = Tokenizer.Split(query, 12).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        var named = product
            .Options.SelectMany(option => option.Values)
            .Distinct()
            .Where(value => Tokenizer.Split(value, 6) is { Count: > 0 } value1 && value1.TrueForAll(token => words.Contains(token.Text)))
            .ToHashSet(StringComparer.Ordinal);
        return named.Count == 0
            ? null
            : product
                .Variants.OrderByDescending(variant => variant.Values.Count(named.Contains))
                .ThenByDescending(variant => variant.InStock)
                .FirstOrDefault(variant => variant.Values.Any(named.Contains));
    }
}
