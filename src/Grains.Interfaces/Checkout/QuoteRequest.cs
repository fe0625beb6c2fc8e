using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Checkout;

/// <summary>What a shopper would like to know the price of.</summary>
/// <param name="Lines">At most 50, each product or variant once.</param>
/// <param name="To">As much of the address as is known; null: nothing of it.</param>
/// <param name="Code">A discount code as typed, or null.</param>
/// <param name="Phone">Who asks, where that is known: a discount may be limited per phone number.</param>
[GenerateSerializer, Immutable, Alias("price-wish")]
public sealed record QuoteRequest(
    ImmutableArray<QuoteLine> Lines,
    DeliveryMethod Method = DeliveryMethod.Delivery,
    Address? To = null,
    string? Code = null,
    Phone? Phone = null
);
