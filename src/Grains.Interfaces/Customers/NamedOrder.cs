namespace Dukaan.Customers;

/// <summary>An order that names a customer's phone.</summary>
/// <param name="Number">The order's number.</param>
[GenerateSerializer, Immutable, Alias("named-order")]
public sealed record NamedOrder(string Id, long Number);
