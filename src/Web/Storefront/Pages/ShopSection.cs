using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A category and its visible products.</summary>
/// <param name="Category">Null: products without a category.</param>
/// <param name="Products">In their order.</param>
internal sealed record ShopSection(Category? Category, ImmutableArray<Product> Products)
{
    /// <summary>The place of its first product among all that the shop shows.</summary>
    public int Start { get; init; }
}
