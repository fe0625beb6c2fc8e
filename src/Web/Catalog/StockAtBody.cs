namespace Dukaan.Web.Catalog;

/// <summary>Units at one location.</summary>
/// <param name="OnHand">There, including held ones.</param>
/// <param name="Held">Held for orders that take them from there.</param>
/// <param name="Available">The number that can be ordered from there.</param>
public sealed record StockAtBody(string LocationId, string Name, long OnHand, long Held, long Available);
