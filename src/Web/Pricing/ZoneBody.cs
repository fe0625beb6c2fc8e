using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>A region with one delivery fee; if several zones match an address, the most specific one applies.</summary>
/// <param name="Id">If left out: a new zone.</param>
/// <param name="Name">Shoppers see it.</param>
/// <param name="Countries">Two-letter codes; none: all.</param>
/// <param name="States">By name or letters; none: all.</param>
/// <param name="PostalCodes">Prefixes of postal codes (411, M5V; in Britain an area, district or sector: E, E1, E1 0), or ranges
/// (411001-411045, E1-E4); none: all.</param>
/// <param name="Note">A note for the shopper, such as how long delivery takes.</param>
/// <param name="Area">The corners of an area on a map, each as longitude and latitude in degrees, as in the ring of a GeoJSON polygon;
/// none: everywhere. At most 100, and 20 zones with an area.</param>
/// <param name="MinimumOrder">What the goods of an order come to at least there, after discounts.</param>
public sealed record ZoneBody(
    string? Id,
    string? Name,
    ImmutableArray<string>? Countries = null,
    ImmutableArray<string>? States = null,
    ImmutableArray<string>? PostalCodes = null,
    FeeBody? Fee = null,
    string? Note = null,
    ImmutableArray<ImmutableArray<double>>? Area = null,
    MoneyGiven? MinimumOrder = null
)
{
    internal static ZoneBody Of(DeliveryZone zone, ShopCurrency currency) =>
        new(
            zone.Id,
            zone.Name,
            zone.Countries,
            zone.States,
            zone.PostalCodes,
            FeeBody.Of(zone.Fee, currency),
            zone.Note,
            [
                .. zone.Area.Select(corner =>
                    ImmutableArray.Create((double)corner.Longitude / GeoPoint.Degree, (double)corner.Latitude / GeoPoint.Degree)
                ),
            ],
            zone.MinimumOrder > 0 ? new MoneyGiven(zone.MinimumOrder, currency.Code) : null
        );

    /// <param name="newId">The id of a new zone, the same in a repeat of the request.</param>
    internal DeliveryZone Read(string field, string newId, ShopCurrency currency) =>
        new(
            string.IsNullOrEmpty(Id) ? newId : Id,
            Name ?? "",
            Countries ?? [],
            States ?? [],
            PostalCodes ?? [],
            (Fee ?? new FeeBody()).Read($"{field}.fee", currency),
            Note ?? ""
        )
        {
            Area = [.. (Area ?? []).Select(corner => Corner($"{field}.area", corner))],
            MinimumOrder = currency.Read(MinimumOrder, $"{field}.minimumOrder") ?? 0,
        };

    /// <exception cref="ErrorException">422: there is no such place.</exception>
    private static GeoPoint Corner(string field, ImmutableArray<double> corner) =>
        (corner is { IsDefault: false, Length: 2 or 3 } ? GeoPoint.Of(corner[1], corner[0]) : null)
        ?? throw new ErrorException(
            Problem.Field(field, "area-unreadable", "A corner is a longitude of −180 to 180 and a latitude of −90 to 90 degrees.")
        );
}
