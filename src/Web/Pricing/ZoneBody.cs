using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>A region with one delivery fee; if several zones match an address, the most specific one applies.</summary>
/// <param name="Id">If left out: a new zone.</param>
/// <param name="Name">Shoppers see it.</param>
/// <param name="Countries">Two-letter codes; none: all.</param>
/// <param name="States">By name or letters; none: all.</param>
/// <param name="PostalCodes">Prefixes of postal codes (411, M5V; in Britain an area, district or sector: E, E1, E1 0), or ranges
/// (411001-411045, E1-E4); none: all.</param>
/// <param name="Note">A note for the shopper, such as how long delivery takes.</param>
public sealed record ZoneBody(
    string? Id,
    string? Name,
    ImmutableArray<string>? Countries = null,
    ImmutableArray<string>? States = null,
    ImmutableArray<string>? PostalCodes = null,
    FeeBody? Fee = null,
    string? Note = null
)
{
    internal static ZoneBody Of(DeliveryZone zone, ShopCurrency currency) =>
        new(zone.Id, zone.Name, zone.Countries, zone.States, zone.PostalCodes, FeeBody.Of(zone.Fee, currency), zone.Note);

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
        );
}
