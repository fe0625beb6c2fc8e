using Dukaan.Items;

namespace Dukaan.Pricing;

/// <summary>All inputs to the price of an order.</summary>
/// <param name="Lines">The goods, at the catalog's prices; each product or variant once.</param>
/// <param name="Currency">Of the lines.</param>
/// <param name="At">The time, which decides which discounts apply.</param>
/// <param name="To">The destination; null: not known yet.</param>
/// <param name="Code">A discount code as typed, or null.</param>
/// <param name="UsedUp">Ids of limited discounts of which this shopper has no use left.</param>
[GenerateSerializer, Immutable, Alias("price-request")]
public sealed record PriceRequest(
    ImmutableArray<QuotedLine> Lines,
    string Currency,
    SaleTerms Terms,
    DateTimeOffset At,
    DeliveryMethod Method = DeliveryMethod.Delivery,
    Place? To = null,
    string? Code = null,
    ImmutableArray<string> UsedUp = default
)
{
    /// <summary>What the shop's courier says of the parcel; null: it was not asked.</summary>
    [Id(0)]
    public Carriage? Carriage { get; init; }
}
