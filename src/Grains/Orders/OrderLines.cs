using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>Computes lines at another quantity, for edits and partial refunds.</summary>
public static class OrderLines
{
    /// <summary>What the line adds to the order's total.</summary>
    public static long Value(this OrderLine line) => line.Taxable.Amount + line.Taxes.Sum(tax => tax.Amount.Amount);

    /// <summary>
    /// The line with fewer pieces, at the price it was ordered at. Discount and taxes keep their share, rounded half up; discounts and
    /// taxes are those of the day the order was placed, so an edit never makes a piece dearer. Pieces beyond those that were ordered
    /// have no discount; <see cref="OrderRepricing"/> says what tax they have.
    /// </summary>
    public static OrderLine Of(this OrderLine line, int quantity)
    {
        if (quantity == line.Quantity)
        {
            return line;
        }

        Money Share(Money whole) => whole with { Amount = Allocation.Part(whole.Amount, Math.Min(quantity, line.Quantity), line.Quantity) };
        var included = line.Taxes.Length > 0 && line.Value() == line.Total.Amount - line.Discount.Amount;
        var (total, discount) = (line.Price * quantity, Share(line.Discount));
        var taxes = line.Taxes.Select(tax => tax with { Amount = Share(tax.Amount) }).ToImmutableArray();
        return line with
        {
            Quantity = quantity,
            Total = total,
            Discount = discount,
            Taxes = taxes,
            Taxable = included ? taxes.Aggregate(total - discount, (left, tax) => left - tax.Amount) : total - discount,
        };
    }

    /// <summary>The line as an edit priced it.</summary>
    public static OrderLine At(this OrderLine line, LinePrice price) =>
        line with
        {
            Quantity = price.Quantity,
            Total = line.Price * price.Quantity,
            Discount = price.Discount,
            Taxable = price.Taxable,
            TaxRate = price.TaxRate,
            Taxes = price.Taxes,
        };

    /// <summary>What an order costs once its lines are these: delivery stays what it was.</summary>
    public static OrderAmounts After(this OrderAmounts placed, ImmutableArray<OrderLine> before, ImmutableArray<OrderLine> now)
    {
        var (discount, value) = (Off(before, now, line => line.Discount.Amount), Off(before, now, Value));
        return placed with
        {
            Subtotal = Less(placed.Subtotal, Off(before, now, line => line.Total.Amount)),
            Discount = Less(placed.Discount, discount),
            Discounts =
            [
                .. placed.Discounts.Select(one =>
                    one.Kind == DiscountKind.FreeDelivery ? one : one with { Amount = Less(one.Amount, discount) }
                ),
            ],
            Taxes = [.. placed.Taxes.Select(tax => Less(tax, before, now)).Where(tax => tax.Taxable.Amount > 0)],
            Tax = Less(placed.Tax, Off(before, now, line => line.Taxes.Sum(tax => tax.Amount.Amount))),
            Total = Less(placed.Total, value),
        };
    }

    private static TaxTotal Less(TaxTotal total, ImmutableArray<OrderLine> before, ImmutableArray<OrderLine> now)
    {
        TaxAmount? In(OrderLine line) => line.Taxes.FirstOrDefault(tax => tax.Name == total.Name && tax.Rate == total.Rate);
        return total with
        {
            Taxable = Less(total.Taxable, Off(before, now, line => In(line) is null ? 0 : line.Taxable.Amount)),
            Amount = Less(total.Amount, Off(before, now, line => In(line)?.Amount.Amount ?? 0)),
        };
    }

    private static long Off(ImmutableArray<OrderLine> before, ImmutableArray<OrderLine> now, Func<OrderLine, long> of) =>
        before.Sum(of) - now.Sum(of);

    private static Money Less(Money money, long by) => money with { Amount = money.Amount - by };
}
