using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Checkout;

/// <summary>A shopper's request for a price.</summary>
/// <param name="Lines">At most 50, each product or variant once.</param>
/// <param name="To">The known part of the address; null: none.</param>
/// <param name="Code">A discount code as typed, or null.</param>
/// <param name="Phone">The shopper's phone, if known: a discount may be limited per phone number.</param>
/// <param name="Quote">The catalog's quote of the lines, if the caller has a current one; null: the catalog is asked.</param>
[GenerateSerializer, Immutable, Alias("price-wish")]
public sealed record QuoteRequest(
    ImmutableArray<QuoteLine> Lines,
    DeliveryMethod Method = DeliveryMethod.Delivery,
    Address? To = null,
    string? Code = null,
    Phone? Phone = null,
    Quote? Quote = null
)
{
    /// <summary>Whether it is to be paid on delivery: a courier may ask more for that, or not do it.</summary>
    [Id(0)]
    public bool Cash { get; init; }

    /// <summary>
    /// Whether the answer may wait a moment for the shop's courier. Else a fee that the courier has not told yet is not known.
    /// </summary>
    [Id(1)]
    public bool Wait { get; init; }

    /// <summary>
    /// Whether the shop's courier is not asked: the fee is known if the courier told it to somebody lately.
    /// </summary>
    [Id(2)]
    public bool Kept { get; init; }
}
