namespace Dukaan.Search;

/// <summary>A product that was found.</summary>
/// <param name="Order">Its place in the shop.</param>
/// <param name="Score">How well it matches, above 0; depends on it and on the plan alone.</param>
/// <param name="Words">How many words of the query it has.</param>
/// <param name="Variant">The variant whose number was asked for, by its place in the product; −1: none.</param>
public readonly record struct SearchHit(int Order, int Score, byte Words = 0, short Variant = -1);
