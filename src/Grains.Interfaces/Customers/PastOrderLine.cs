namespace Dukaan.Customers;

/// <summary>A line of an order of a former shop.</summary>
/// <param name="Price">Of one piece, in minor units of the order's currency; null: unknown.</param>
[GenerateSerializer, Immutable, Alias("past-order-line")]
public sealed record PastOrderLine(string Title, string Sku, string Quantity, long? Price);
