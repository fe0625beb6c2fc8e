using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>
/// The price of an order after an edit. It is saved with the edit, so later changes of the shop's terms do not affect it.
/// </summary>
/// <param name="Lines">The price of each line of the order, in its sequence.</param>
[GenerateSerializer, Immutable, Alias("order-price")]
public sealed record OrderPrice(ImmutableArray<LinePrice> Lines, OrderAmounts Amounts);
