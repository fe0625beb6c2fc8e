using Dukaan.Orders;
using Dukaan.Pricing;

namespace Dukaan.Invoices;

/// <summary>How much of an invoice is credited, and how its taxes are split.</summary>
public static class CreditRules
{
    /// <summary>
    /// What of the invoice does not stand (any more), in minor units: all of it where the order came to nothing; else what was given back
    /// of the money that the order asks for. Money that came beyond that and went back was never on the invoice.
    /// </summary>
    public static long Due(Invoice invoice, OrderView order)
    {
        var total = invoice.Amounts.Total.Amount;
        var beyond = Math.Max(0, order.Funds.Paid.Amount - total);
        return order.CameToNothing ? total : Math.Clamp(order.Funds.Refunded.Amount - beyond, 0, total);
    }

    /// <summary>
    /// What of an invoice the notes credit, in minor units: an order's notes may be against several invoices, each of which replaced one.
    /// </summary>
    public static long Credited(ImmutableArray<CreditNote> notes, Invoice invoice) =>
        notes.Where(note => note.InvoiceNumber == invoice.Number).Sum(note => note.Amount.Amount);

    /// <summary>
    /// The taxes of the part of an invoice between two amounts. Parts that follow each other add up to the invoice's taxes exactly.
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
                Amount = Shares.Part(whole.Amount, after, total) - Shares.Part(whole.Amount, before, total),
            };
    }

    /// <summary>Why: the newest of what was said when the order was cancelled or money given back.</summary>
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
