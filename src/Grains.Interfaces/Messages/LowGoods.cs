namespace Dukaan.Messages;

/// <summary>Goods at or below their threshold.</summary>
/// <param name="Name">The product, and the variant.</param>
/// <param name="Left">How many are left.</param>
[GenerateSerializer, Immutable, Alias("low-goods")]
public sealed record LowGoods(string StockId, string Name, long Left);
