namespace Dukaan.Stock;

/// <summary>The units on hand at one location.</summary>
public sealed record LocationCount(string Location, long OnHand);
