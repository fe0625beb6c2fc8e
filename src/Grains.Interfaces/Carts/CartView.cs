using Dukaan.Items;
using Dukaan.Pricing;

namespace Dukaan.Carts;

/// <summary>A cart, priced.</summary>
/// <param name="Lines">In the order they were added.</param>
/// <param name="Total">Of the lines that can be ordered, with what is known of discounts, delivery and taxes before there is an
/// address.</param>
/// <param name="OrderId">The order it became, where nothing was put into it since; or null.</param>
/// <param name="Amounts">What the total is made of.</param>
[GenerateSerializer, Immutable, Alias("cart-view")]
public sealed record CartView(string Id, ImmutableArray<QuotedLine> Lines, Money Total, string? OrderId, OrderAmounts Amounts)
{
    /// <summary>Rises when it is filled again after an order: then it is another cart under the same id.</summary>
    [Id(0)]
    public long Generation { get; init; }

    /// <summary>How many pieces are in it.</summary>
    public int Count => Lines.Sum(line => line.Quantity);
}
