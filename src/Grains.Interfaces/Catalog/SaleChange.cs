namespace Dukaan.Catalog;

/// <summary>Sets the sale of an item, complete.</summary>
/// <param name="Price">The price while it runs; an amount of zero: no sale.</param>
/// <param name="From">When it begins; null: at once.</param>
/// <param name="Until">When it has ended; null: it runs until it is changed.</param>
[GenerateSerializer, Immutable, Alias("sale-change")]
public sealed record SaleChange(Money Price, DateTimeOffset? From = null, DateTimeOffset? Until = null);
