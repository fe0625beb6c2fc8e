namespace Dukaan.Web.Catalog;

/// <summary>A stock count.</summary>
/// <param name="OnHand">In the shop, including held ones.</param>
/// <param name="Held">Held for orders.</param>
/// <param name="Available">The number that can be ordered.</param>
public sealed record StockBody(long OnHand, long Held, long Available);
