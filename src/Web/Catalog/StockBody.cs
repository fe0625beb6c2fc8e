namespace Dukaan.Web.Catalog;

/// <summary>A count.</summary>
/// <param name="OnHand">In the shop, held ones included.</param>
/// <param name="Held">Promised to orders.</param>
/// <param name="Available">What can be ordered.</param>
public sealed record StockBody(long OnHand, long Held, long Available);
