using System.Collections.Immutable;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A heading and the visible products under it.</summary>
/// <param name="Category">Null: what stands under no heading.</param>
internal sealed record ShopSection(Category? Category, ImmutableArray<Product> Products);
