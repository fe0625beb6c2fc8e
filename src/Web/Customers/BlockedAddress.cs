namespace Dukaan.Web.Customers;

/// <summary>An address of the block list. How its street is written does not matter.</summary>
/// <param name="Line1">House and street, up to 200 characters.</param>
/// <param name="PostalCode">Up to 16 characters.</param>
public sealed record BlockedAddress(string? Line1, string? PostalCode);
