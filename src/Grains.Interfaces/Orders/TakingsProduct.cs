namespace Dukaan.Orders;

/// <summary>One product in <see cref="Takings"/>.</summary>
/// <param name="Title">Its title in the newest order.</param>
/// <param name="Pieces">How many were ordered.</param>
/// <param name="Sales">What was charged for them: after discounts, with taxes.</param>
[GenerateSerializer, Immutable, Alias("takings-product")]
public sealed record TakingsProduct(string ProductId, string Title, long Pieces, Money Sales);
