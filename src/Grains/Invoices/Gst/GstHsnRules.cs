using System.Globalization;
using Dukaan.Orders;
using Dukaan.Pricing;

namespace Dukaan.Invoices.Gst;

/// <summary>
/// Table 12 of GSTR-1: supplies by HSN code and rate. What an invoice or a credit note comes to at a rate is split over the invoice's lines
/// at that rate, in proportion to what they cost. So the charge for delivery goes with the goods it delivers, as one composite supply (CGST
/// Act, section 8), and the table adds up to the others exactly.
/// </summary>
internal static class GstHsnRules
{
    /// <param name="invoices">Those of the month.</param>
    /// <param name="notes">The month's, each with its invoice; null: it is not known.</param>
    /// <param name="rates">What taxes come to by rate.</param>
    /// <param name="untaxed">What of an invoice is not taxed.</param>
    public static IEnumerable<GstHsn> Of(
        IEnumerable<Invoice> invoices,
        IEnumerable<(CreditNote Note, Invoice? Invoice)> notes,
        Func<ImmutableArray<TaxTotal>, IEnumerable<GstRate>> rates,
        Func<Invoice, long> untaxed
    )
    {
        var supplied = invoices.SelectMany(invoice =>
            Split(invoice.Lines, [.. rates(invoice.Amounts.Taxes), Untaxed(untaxed(invoice))], pieces: 1)
        );
        var credited = notes.SelectMany(each =>
        {
            var taken = rates(each.Note.Taxes).ToList();
            var rest = each.Note.Amount.Amount - taken.Sum(rate => rate.Taxable + rate.Igst + rate.Cgst + rate.Sgst);
            var whole = each.Invoice is { } invoice && each.Note.Amount.Amount >= invoice.Amounts.Total.Amount;
            return Split(each.Invoice?.Lines ?? [], [.. taken.Select(rate => -rate), Untaxed(-rest)], whole ? -1 : 0);
        });
        return supplied
            .Concat(credited)
            .GroupBy(one => (one.Hsn, one.Rate.Rate))
            .Select(group => group.Aggregate((a, b) => new GstHsn(a.Hsn, a.Pieces + b.Pieces, a.Rate + b.Rate)))
            .Where(one => one.Rate is not { Taxable: 0, Igst: 0, Cgst: 0, Sgst: 0 })
            .OrderBy(one => one.Hsn, StringComparer.Ordinal)
            .ThenBy(one => one.Rate.Rate);
    }

    private static GstRate Untaxed(long amount) => new(0, amount, 0, 0, 0);

    /// <param name="pieces">By which the lines' quantities count.</param>
    private static IEnumerable<GstHsn> Split(ImmutableArray<OrderLine> lines, IEnumerable<GstRate> rates, int pieces)
    {
        foreach (var rate in rates)
        {
            var sharing = lines.Where(line => line.TaxRate == rate.Rate && !line.Details.GiftCard).ToList();
            if (sharing.Count == 0)
            {
                yield return new GstHsn("", 0, rate);
                continue;
            }

            var weights = sharing.Select((line, i) => (i.ToString("D4", CultureInfo.InvariantCulture), line.Taxable.Amount)).ToArray();
            var (taxable, igst) = (Shares(rate.Taxable, weights), Shares(rate.Igst, weights));
            var (cgst, sgst) = (Shares(rate.Cgst, weights), Shares(rate.Sgst, weights));
            for (var i = 0; i < sharing.Count; i++)
            {
                var details = sharing[i].Details;
                yield return new GstHsn(
                    details.Hsn,
                    pieces * sharing[i].Quantity,
                    new GstRate(rate.Rate, taxable[i], igst[i], cgst[i], sgst[i])
                );
            }
        }
    }

    private static ImmutableArray<long> Shares(long amount, (string, long)[] weights) =>
        amount < 0 ? [.. Allocation.Split(-amount, weights).Select(share => -share)] : [.. Allocation.Split(amount, weights)];
}
