using Dukaan.Items;

namespace Dukaan.Pricing;

/// <summary>All that decides what an order costs.</summary>
/// <param name="Lines">What is bought, at the catalog's prices; each product or variant once.</param>
/// <param name="Currency">Of the lines.</param>
/// <param name="At">When: decides which discounts are running.</param>
/// <param name="To">Where it goes; null: not known yet.</param>
/// <param name="Code">A discount code as typed, or null.</param>
/// <param name="UsedUp">Ids of discounts of which nothing is left for this shopper.</param>
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
);
