using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Invoices.Gst;

/// <summary>Sorts a month's invoices and credit notes into the tables of GSTR-1.</summary>
public static class GstRules
{
    /// <summary>
    /// An invoice to a consumer of another state above this is listed by itself: ₹1,00,000 (CGST Rules, rule 59(4), as of August 2024).
    /// </summary>
    public const long LargeAbove = 100_000_00;

    /// <param name="gstin">The seller's.</param>
    /// <param name="month">Its first day.</param>
    /// <param name="invoices">Those of the month, cancelled ones too: a credit note takes each back.</param>
    /// <param name="notes">The month's.</param>
    /// <param name="credited">An invoice of any month that a note credits, by its number; null: it is not known.</param>
    public static GstReturn Of(
        string gstin,
        DateOnly month,
        IReadOnlyCollection<Invoice> invoices,
        IReadOnlyCollection<CreditNote> notes,
        Func<string, Invoice?> credited
    )
    {
        bool Large(string number) => credited(number) is { } invoice && IsLarge(invoice);
        var listed = invoices.Where(IsLarge).Select(Paper).ToImmutableArray();
        var listedNotes = notes.Where(note => Large(note.InvoiceNumber)).ToList();
        var small = invoices
            .Where(invoice => !IsExport(invoice.Amounts.Supply) && !IsLarge(invoice))
            .SelectMany(invoice => Sums(invoice.Seller, invoice.Amounts.Supply, Rates(invoice.Amounts.Taxes)))
            .Concat(
                notes
                    .Except(listedNotes)
                    .Where(note => !IsExport(note.Supply))
                    .SelectMany(note => Sums(note.Seller, note.Supply, Rates(note.Taxes).Select(rate => -rate)))
            );
        return new GstReturn(
            gstin,
            month,
            [
                .. small
                    .GroupBy(sum => (sum.Place, sum.Across, sum.Rate.Rate))
                    .Select(group => group.Aggregate((a, b) => a with { Rate = a.Rate + b.Rate }))
                    .OrderBy(sum => sum.Place)
                    .ThenBy(sum => sum.Rate.Rate),
            ],
            listed,
            [.. listedNotes.Select(Paper)],
            [.. invoices.Where(invoice => IsExport(invoice.Amounts.Supply)).Select(Paper)],
            Untaxed(invoices, notes),
            [.. Series(invoices, notes)]
        )
        {
            Hsn = [.. GstHsnRules.Of(invoices, notes.Select(note => (note, credited(note.InvoiceNumber))), Rates, Untaxed)],
        };
    }

    /// <summary>Whether an invoice is listed by itself.</summary>
    public static bool IsLarge(Invoice invoice) =>
        !IsExport(invoice.Amounts.Supply)
        && IsAcross(invoice.Seller, invoice.Amounts.Supply)
        && invoice.Amounts.Total.Amount > LargeAbove
        && Rates(invoice.Amounts.Taxes).Any();

    private static bool IsExport(Place? supply) => supply is { Country: not ("" or "IN") };

    private static bool IsAcross(InvoiceSeller seller, Place? supply) => supply is { State: var state } && state != seller.State;

    /// <summary>A place that is unknown is the seller's own.</summary>
    private static int Number(InvoiceSeller seller, Place? supply)
    {
        var code = supply?.State is { Length: > 0 } state ? state : seller.State;
        return IsExport(supply) ? 0 : IndianStates.All.FirstOrDefault(state => state.Code == code).GstNumber;
    }

    private static IEnumerable<GstSum> Sums(InvoiceSeller seller, Place? supply, IEnumerable<GstRate> rates) =>
        rates.Select(rate => new GstSum(Number(seller, supply), IsAcross(seller, supply), rate));

    /// <summary>CGST and SGST (or UTGST) of a rate are two taxes on an invoice, and one line of the return.</summary>
    private static IEnumerable<GstRate> Rates(ImmutableArray<TaxTotal> taxes) =>
        taxes
            .Where(tax => tax.Name is "IGST" or "CGST" && tax.Taxable.Amount != 0)
            .Select(tax =>
                tax.Name == "IGST"
                    ? new GstRate(tax.Rate, tax.Taxable.Amount, tax.Amount.Amount, 0, 0)
                    : new GstRate(
                        tax.Rate * 2,
                        tax.Taxable.Amount,
                        0,
                        tax.Amount.Amount,
                        taxes.Where(other => other.Name is "SGST" or "UTGST" && other.Rate == tax.Rate).Sum(other => other.Amount.Amount)
                    )
            );

    private static GstPaper Paper(Invoice invoice) =>
        new(
            invoice.Number,
            Day(invoice.IssuedAt, invoice.TimeZone),
            Number(invoice.Seller, invoice.Amounts.Supply),
            invoice.Amounts.Total.Amount,
            [.. Rates(invoice.Amounts.Taxes)]
        );

    private static GstPaper Paper(CreditNote note) =>
        new(note.Number, Day(note.IssuedAt, note.TimeZone), Number(note.Seller, note.Supply), note.Amount.Amount, [.. Rates(note.Taxes)]);

    private static GstUntaxed Untaxed(IReadOnlyCollection<Invoice> invoices, IReadOnlyCollection<CreditNote> notes)
    {
        var parts = invoices
            .Where(invoice => !IsExport(invoice.Amounts.Supply))
            .Select(invoice => (IsAcross(invoice.Seller, invoice.Amounts.Supply), Untaxed(invoice)))
            .Concat(
                notes
                    .Where(note => !IsExport(note.Supply))
                    .Select(note => (IsAcross(note.Seller, note.Supply), Taxed(note.Taxes) - note.Amount.Amount))
            )
            .ToList();
        return new GstUntaxed(
            parts.Where(part => !part.Item1).Sum(part => part.Item2),
            parts.Where(part => part.Item1).Sum(part => part.Item2)
        );
    }

    private static long Untaxed(Invoice invoice) => invoice.Amounts.Total.Amount - ForCards(invoice) - Taxed(invoice.Amounts.Taxes);

    /// <summary>A gift card is neither goods nor a service (CBIC circular 243/37/2024-GST): what it buys is.</summary>
    private static long ForCards(Invoice invoice) => invoice.Lines.Where(line => line.Details.GiftCard).Sum(line => line.Total.Amount);

    private static long Taxed(ImmutableArray<TaxTotal> taxes) => Rates(taxes).Sum(rate => rate.Taxable + rate.Igst + rate.Cgst + rate.Sgst);

    private static IEnumerable<GstSeries> Series(IReadOnlyCollection<Invoice> invoices, IReadOnlyCollection<CreditNote> notes) =>
        invoices
            .GroupBy(invoice => invoice.Year)
            .Select(year => year.OrderBy(invoice => invoice.Sequence).ToList())
            .Select(all => new GstSeries(
                false,
                all[0].Number,
                all[^1].Number,
                all.Count,
                all.Count(invoice => invoice.ReplacedBy.Length > 0)
            ))
            .Concat(
                notes
                    .GroupBy(note => note.Year)
                    .Select(year => year.OrderBy(note => note.Sequence).ToList())
                    .Select(all => new GstSeries(true, all[0].Number, all[^1].Number, all.Count, 0))
            );

    private static DateOnly Day(DateTimeOffset at, string timeZone) => OrderDay.DayOf(at, OrderDay.ZoneOf(timeZone));
}
