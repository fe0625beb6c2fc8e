using Dukaan.Catalog;

namespace Dukaan.Carts;

/// <summary>A cart, priced.</summary>
/// <param name="Lines">In the order they were added.</param>
/// <param name="Total">Of the lines that can be ordered.</param>
/// <param name="OrderId">The order it last became, or null.</param>
[GenerateSerializer, Immutable, Alias("cart-view")]
public sealed record CartView(string Id, ImmutableArray<QuotedLine> Lines, Money Total, string? OrderId)
{
    /// <summary>How many pieces are in it.</summary>
    public int Count => Lines.Sum(line => line.Quantity);
}
