namespace Dukaan.Orders;

/// <summary>A line as it was ordered: a copy, true whatever becomes of the product.</summary>
/// <param name="Price">Of one.</param>
/// <param name="Total">Price × quantity.</param>
[GenerateSerializer, Immutable, Alias("order-line")]
public sealed record OrderLine(string ProductId, string Title, string? Picture, Money Price, int Quantity, Money Total, bool Counted);
