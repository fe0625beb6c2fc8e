using Dukaan.Orders;
using Dukaan.Pricing;

namespace Dukaan.Invoices;

/// <summary>How much of an invoice is credited, and how its taxes are split.</summary>
public static class CreditRules
{
    /// <summary>
    /// How much of the invoice must be credited, in minor units. If the order was cancelled, rejected or expired: all of it. Else: what was
    /// refunded of the total of the order. Money beyond the total that came and went back was never on the invoice.
    /// </summary>
    public static long Due(Invoice invoice, OrderView order)
    {
        var total = invoice.Amounts.Total.Amount;
        var beyond = Math.Max(0, order.Funds.Paid.Amount - total);
        return order.IsVoid ? total : Math.Clamp(order.Funds.Refunded.Amount - beyond, 0, total);
    }

    /// <summary>
    /// How much of an invoice its credit notes have credited, in minor units. An order's notes may be for several invoices, each of which
    /// replaced another.
    /// </summary>
    public static long Credited(ImmutableArray<CreditNote> notes, Invoice invoice) =>
        notes.Where(note => note.InvoiceNumber == invoice.Number).Sum(note => note.Amount.Amount);

    /// <summary>
    /// The taxes of the part of an invoice between two amounts. The parts add up to the taxes of the invoice exactly.
    /// </summary>
    /// <param name="before">What was credited before, in minor units.</param>
    /// <param name="after">What is credited with this one.</param>
    public static ImmutableArray<TaxTotal> Taxes(Invoice invoice, long before, long after)
    {
        var total = Math.Max(1, invoice.Amounts.Total.Amount);
        return [.. invoice.Amounts.Taxes.Select(tax => tax with { Taxable = Part(tax.Taxable), Amount = Part(tax.Amount) })];

        Money Part(Money whole) =>
            whole with
            {
                Amount = Allocation.Part(whole.Amount, after, total) - Allocation.Part(whole.Amount, before, total),
            };
    }

    /// <summary>The reason on the note: the newest one given for the cancellation or a refund.</summary>
    public static string Reason(OrderView order) =>
        order
            .Ledger.LastOrDefault(entry =>
                entry.Type
                    is OrderEntries.Refunded
                        or OrderEntries.RefundRequested
                        or OrderEntries.Cancelled
                        or OrderEntries.Rejected
                        or OrderEntries.Returned
                && entry.Reason.Length > 0
            )
            ?.Reason
        ?? "";
}
