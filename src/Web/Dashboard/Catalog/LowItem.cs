namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>A product or variant that runs low.</summary>
/// <param name="ProductId">Whose page shows it.</param>
/// <param name="Name">The product's title, with the variant's values where it has any.</param>
/// <param name="Left">What can still be sold.</param>
internal sealed record LowItem(string ProductId, string Name, long Left);
