using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A category and its visible products.</summary>
/// <param name="Category">Null: products without a category.</param>
internal sealed record ShopSection(Category? Category, ImmutableArray<Product> Products);
