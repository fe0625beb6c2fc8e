namespace Dukaan.Orders;

/// <summary>The revenue of an order's line.</summary>
/// <param name="Amount">The amount charged for it, in minor units of the order's currency: after discounts, including taxes.</param>
[GenerateSerializer, Immutable, Alias("sold-line")]
public sealed record SoldLine(string ProductId, string Title, int Quantity, long Amount)
{
    public static SoldLine Of(OrderLine line) =>
        new(line.ProductId, line.Title, line.Quantity, line.Taxable.Amount + line.Taxes.Sum(tax => tax.Amount.Amount));
}
