namespace Dukaan.Orders;

/// <summary>What a line of an order brings in.</summary>
/// <param name="Amount">What is charged for it, in minor units of the order's currency: after discounts, with its taxes.</param>
[GenerateSerializer, Immutable, Alias("sold-line")]
public sealed record SoldLine(string ProductId, string Title, int Quantity, long Amount)
{
    public static SoldLine Of(OrderLine line) =>
        new(line.ProductId, line.Title, line.Quantity, line.Taxable.Amount + line.Taxes.Sum(tax => tax.Amount.Amount));
}
