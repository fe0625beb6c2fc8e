using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.Saving;

namespace Dukaan.Invoices;

/// <inheritdoc cref="IInvoicesGrain"/>
public sealed class InvoicesGrain(
    [PersistentState("invoices", Storages.Domain)] IPersistentState<SavedInvoices> storage, IRowReader rows, TimeProvider time)
    : SavedGrain<SavedInvoices>(storage), IInvoicesGrain
{
    private string StoreId => this.GetPrimaryKeyString();

    private RowOwner Owner => new("invoices", StoreId);

    public async Task<Outcome<Invoice>> Issue(string orderId)
    {
        if (!Ids.IsId(orderId) || await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, orderId)).Get() is not { } order)
        {
            return Refusal.NotFound("order");
        }

        var row = await rows.Find(Owner, orderId);
        var issued = row?.As<Invoice>();
        if (issued is not null && issued.IsStillOf(order))
        {
            return issued;
        }

        if (InvoiceRules.WhyNot(order) is { } tooEarly)
        {
            return issued is null ? tooEarly : issued;
        }

        var shop = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Snapshot();
        return shop is null ? Refusal.NotFound("shop") : await Issue(order, shop, issued, row?.Sort ?? 0);
    }

    public async Task<InvoicePage> List(long? before, int limit)
    {
        var page = await rows.Page(Owner, [], before, Math.Clamp(limit, 1, 100));
        return new InvoicePage([.. page.Select(row => row.As<Invoice>())], page.Count == limit ? page[^1].Sort : null);
    }

    public Task<InvoiceSettings> Settings() => Task.FromResult(Current.Settings);

    public async Task<Outcome<InvoiceSettings>> ChangeSettings(InvoiceSettings settings)
    {
        var clean = InvoiceRules.Clean(settings);
        if (clean.Ok && clean.Value != Current.Settings)
        {
            await Save(Current with { Settings = clean.Value }, audit: new AuditLine(StoreId, Caller.Actor, "invoices.settings-changed", StoreId));
        }

        return clean;
    }

    /// <summary>One write gives the number out, keeps the invoice, and cancels the one before it.</summary>
    private async Task<Outcome<Invoice>> Issue(OrderView order, CatalogSnapshot shop, Invoice? before, long place)
    {
        var now = time.GetUtcNow();
        var year = FinancialYear.Of(OrderDay.DayOf(now, OrderDay.ZoneOf(shop.Store.TimeZone)), order.Total.Currency);
        var next = Current.Numbered(year);
        var invoice = InvoiceRules.Write(order, shop, Current.Settings, year, next.Last[year], now) with { Replaces = before?.Number ?? "" };
        var changes = ImmutableArray.Create(RowChange.Put(order.Id, "issued", next.Count, invoice));
        if (before is not null)
        {
            changes = changes.Add(RowChange.Put($"{order.Id}/{before.Number}", "cancelled", place, before with { ReplacedBy = invoice.Number }));
        }

        await Save(next, rows: changes, audit: new AuditLine(StoreId, Caller.Actor, "invoice.issued", order.Id, invoice.Number));
        return invoice;
    }
}
