namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>A product or variant with low stock.</summary>
/// <param name="ProductId">The product whose page shows it.</param>
/// <param name="Name">The product's title, with the variant's values if it has any.</param>
/// <param name="Left">The number that can still be sold.</param>
internal sealed record LowItem(string ProductId, string Name, long Left);
