namespace Dukaan.Orders;

/// <summary>A product's part of <see cref="Takings"/>.</summary>
/// <param name="Title">As it was called when it was last ordered.</param>
/// <param name="Pieces">How many were ordered.</param>
/// <param name="Sales">What was charged for them: after discounts, with taxes.</param>
[GenerateSerializer, Immutable, Alias("takings-product")]
public sealed record TakingsProduct(string ProductId, string Title, long Pieces, Money Sales);
