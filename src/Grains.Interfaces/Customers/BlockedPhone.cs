namespace Dukaan.Customers;

/// <summary>A phone on a store's block list.</summary>
/// <param name="Phone">E.164.</param>
[GenerateSerializer, Immutable, Alias("blocked-phone")]
public sealed record BlockedPhone(string Phone, CustomerBlock Block);
