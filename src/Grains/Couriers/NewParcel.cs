using Dukaan.Values;

namespace Dukaan.Couriers;

/// <summary>A parcel to book.</summary>
/// <param name="Reference">Ours, see <see cref="ParcelReference"/>.</param>
/// <param name="PlacedAt">When it was ordered.</param>
/// <param name="Value">What the order comes to.</param>
/// <param name="IsReturn">Whether the courier fetches it at this address, and brings it to the account's place.</param>
/// <param name="Collect">What the courier collects from the recipient; 0: it is paid.</param>
public sealed record NewParcel(
    string Reference,
    DateTimeOffset PlacedAt,
    string Name,
    string Phone,
    Address Address,
    ImmutableArray<ParcelItem> Items,
    Money Value,
    Money Collect,
    ParcelSize Size,
    bool IsReturn = false
);
