using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;

namespace Dukaan.Carts;

/// <summary>A cart, priced.</summary>
/// <param name="Lines">In the order they were added.</param>
/// <param name="Total">The total of the lines that can be ordered, with the discounts, delivery and taxes that are known without an
/// address.</param>
/// <param name="OrderId">The order that it became, if nothing was added since; or null.</param>
/// <param name="Amounts">The parts of the total.</param>
[GenerateSerializer, Immutable, Alias("cart-view")]
public sealed record CartView(string Id, ImmutableArray<QuotedLine> Lines, Money Total, string? OrderId, OrderAmounts Amounts)
{
    /// <summary>Rises when the cart is filled again after an order. It is a new cart under the same id then.</summary>
    [Id(0)]
    public long Generation { get; init; }

    /// <summary>
    /// The catalog's quote of the lines that still exist, so that a checkout does not ask again; null if an earlier version made this view.
    /// </summary>
    [Id(1)]
    public Quote? Quote { get; init; }

    /// <summary>Rises with every change of the cart, wherever it is changed; 0: nothing is saved.</summary>
    [Id(2)]
    public long Version { get; init; }

    /// <summary>The number of pieces in the cart.</summary>
    public int Count => Lines.Sum(line => line.Quantity);
}
