using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>Where a shop has stock.</summary>
/// <param name="Name">1 to 60 characters.</param>
/// <param name="PostalCode">By it orders find the nearest; empty: unknown.</param>
/// <param name="Id">As it was given out; left out: a new location. The one called <c>main</c> has all units of which no other is
/// said.</param>
public sealed record LocationBody(string? Name, string? PostalCode = null, string? Id = null)
{
    internal static ImmutableArray<LocationBody> Of(SaleTerms terms) =>
        [.. terms.Locations.Select(location => new LocationBody(location.Name, location.PostalCode, location.Id))];

    /// <summary>The complete new list.</summary>
    /// <param name="now">As they are: only their ids can be given.</param>
    internal static ImmutableArray<StockLocation> Read(
        IReadOnlyList<LocationBody?> given,
        ImmutableArray<StockLocation> now,
        OperationId operation
    ) =>
        [
            .. given.Select(
                (location, i) =>
                    new StockLocation(
                        location?.Id is not { } id ? Ids.Derive("location", operation.Value, $"{i}")
                            : id == StockLocation.Main || now.Any(known => known.Id == id) ? id
                            : throw new ErrorException(
                                Problem.Field("locations", "unknown-location", "Leave the id of a new location out.")
                            ),
                        location?.Name ?? "",
                        location?.PostalCode ?? ""
                    )
            ),
        ];
}
