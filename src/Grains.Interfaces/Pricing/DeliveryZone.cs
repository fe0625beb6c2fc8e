namespace Dukaan.Pricing;

/// <summary>
/// Places that cost the same to deliver to. An address is in it that matches each of the three lists that is not empty. Of several zones
/// that have an address the one that names it most closely counts: by the longest postal code, then by state, then by country, then the
/// first.
/// </summary>
/// <param name="Id">The zone.</param>
/// <param name="Name">What the seller calls it, 1 to 60 characters; the shopper sees it.</param>
/// <param name="Countries">ISO 3166-1 alpha-2; empty: all.</param>
/// <param name="States">As addresses have them (<c>Address.State</c>), whatever the case; empty: all.</param>
/// <param name="PostalCodes">How postal codes begin, in capitals and without spaces, in Britain with the one before the inward part; or two
/// such with a hyphen between them; empty: all.</param>
/// <param name="Note">What the shopper should know, such as how long it takes; up to 120 characters.</param>
[GenerateSerializer, Immutable, Alias("delivery-zone")]
public sealed record DeliveryZone(
    string Id,
    string Name,
    ImmutableArray<string> Countries,
    ImmutableArray<string> States,
    ImmutableArray<string> PostalCodes,
    DeliveryFee Fee,
    string Note = ""
);
