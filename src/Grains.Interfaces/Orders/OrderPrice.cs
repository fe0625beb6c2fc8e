using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>
/// What an order costs since an edit. It is kept with the edit, so that what was true then does not change with the shop's terms.
/// </summary>
/// <param name="Lines">Of each line of the order, in its sequence.</param>
[GenerateSerializer, Immutable, Alias("order-price")]
public sealed record OrderPrice(ImmutableArray<LinePrice> Lines, OrderAmounts Amounts);
