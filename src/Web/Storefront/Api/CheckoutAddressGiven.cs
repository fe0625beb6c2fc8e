namespace Dukaan.Web.Storefront.Api;

/// <summary>The delivery address.</summary>
/// <param name="Country">ISO 3166-1 alpha-2, or null: the shop's own.</param>
/// <param name="State">By its name or, in India, two letters; required if the shop takes GST.</param>
/// <param name="Position">Latitude and longitude in degrees, such as <c>18.5204,73.8567</c>; required where the shop delivers only within
/// areas on a map.</param>
public sealed record CheckoutAddressGiven(
    string? Line1,
    string? City,
    string? PostalCode,
    string? Country,
    string? State = null,
    string? Position = null
);
