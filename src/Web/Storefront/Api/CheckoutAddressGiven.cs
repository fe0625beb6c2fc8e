namespace Dukaan.Web.Storefront.Api;

/// <summary>The delivery address.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, or null: the shop's own.</param>
/// <param name="State">By its name or, in India, two letters; required if the shop takes GST.</param>
public sealed record CheckoutAddressGiven(string? Line1, string? City, string? PostalCode, string? Country, string? State = null);
