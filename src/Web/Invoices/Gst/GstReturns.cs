using System.Collections.Immutable;
using Dukaan.Invoices;
using Dukaan.Invoices.Gst;
using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Invoices.Gst;

/// <summary>Makes the return of a month from the shop's invoices and credit notes.</summary>
public sealed class GstReturns(IGrainFactory grains)
{
    private const int PageSize = 100;
    private const int MaxPages = 1_000;

    /// <param name="storeId">Whose.</param>
    /// <param name="month">Its first day, in the shop's time zone.</param>
    public async Task<Result<GstReturn>> Of(string storeId, DateOnly month)
    {
        if (await grains.GetGrain<IStoreGrain>(storeId).Get() is not { Profile: var shop })
        {
            return Error.NotFound("store");
        }

        var tax = (await grains.GetGrain<IPricingGrain>(storeId).Get()).Terms.Tax;
        if (tax.Scheme != TaxScheme.IndiaGst || tax.Number.Length == 0)
        {
            return Error.Conflict("no-gst", "Enter your GSTIN under Taxes first: without it there is no return.");
        }

        var zone = OrderDay.ZoneOf(shop.TimeZone);
        var invoices = await Invoices(storeId, month, zone);
        var notes = await Notes(storeId, month, zone);
        if (invoices is null || notes is null)
        {
            return Error.Conflict("too-many", "There are more invoices since then than can be read at once. Ask your operator.");
        }

        var credited = await Credited(storeId, notes, invoices);
        return GstRules.Of(tax.Number, month, [.. invoices.Where(invoice => In(invoice.IssuedAt, month, zone))], notes, number =>
            credited.GetValueOrDefault(number)
        );
    }

    /// <summary>All invoices since the month began, newest first; null: too many.</summary>
    private async Task<List<Invoice>?> Invoices(string storeId, DateOnly month, TimeZoneInfo zone)
    {
        var all = new List<Invoice>();
        var before = (long?)null;
        for (var pages = 0; pages < MaxPages; pages++)
        {
            var page = await grains.GetGrain<IInvoicesGrain>(storeId).List(before, PageSize);
            all.AddRange(page.Invoices.Where(invoice => OrderDay.DayOf(invoice.IssuedAt, zone) >= month));
            if (page.Next is null || page.Invoices.All(invoice => OrderDay.DayOf(invoice.IssuedAt, zone) < month))
            {
                return all;
            }

            before = page.Next;
        }

        return null;
    }

    /// <summary>The month's credit notes; null: too many.</summary>
    private async Task<List<CreditNote>?> Notes(string storeId, DateOnly month, TimeZoneInfo zone)
    {
        var all = new List<CreditNote>();
        var before = (long?)null;
        for (var pages = 0; pages < MaxPages; pages++)
        {
            var page = await grains.GetGrain<IInvoicesGrain>(storeId).ListNotes(before, PageSize);
            all.AddRange(page.Notes.Where(note => In(note.IssuedAt, month, zone)));
            if (page.Next is null || page.Notes.All(note => OrderDay.DayOf(note.IssuedAt, zone) < month))
            {
                return all;
            }

            before = page.Next;
        }

        return null;
    }

    /// <summary>The credited invoices by their numbers, this month's or earlier ones.</summary>
    private async Task<Dictionary<string, Invoice>> Credited(string storeId, List<CreditNote> notes, List<Invoice> since)
    {
        var all = since.DistinctBy(invoice => invoice.Number).ToDictionary(invoice => invoice.Number);
        foreach (var note in notes.Where(note => !all.ContainsKey(note.InvoiceNumber)))
        {
            if (await grains.GetGrain<IInvoicesGrain>(storeId).Find(note.OrderId, note.InvoiceNumber) is { } invoice)
            {
                all[invoice.Number] = invoice;
            }
        }

        return all;
    }

    private static bool In(DateTimeOffset at, DateOnly month, TimeZoneInfo zone) =>
        OrderDay.DayOf(at, zone) is var day && day >= month && day < month.AddMonths(1);
}
