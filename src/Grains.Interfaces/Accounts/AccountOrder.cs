namespace Dukaan.Accounts;

/// <summary>An order that was placed by an account.</summary>
/// <param name="Number">The order's number.</param>
[GenerateSerializer, Immutable, Alias("account-order")]
public sealed record AccountOrder(string Id, long Number);
