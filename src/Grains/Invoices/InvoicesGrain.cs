using Dukaan.Catalog;
using Dukaan.Orders;
using Dukaan.People;
using Dukaan.Saving;

namespace Dukaan.Invoices;

/// <inheritdoc cref="IInvoicesGrain"/>
public sealed partial class InvoicesGrain(
    [PersistentState("invoices", Storages.Domain)] IPersistentState<SavedInvoices> storage,
    IRowReader rows,
    IPersonalData personal,
    TimeProvider time
) : SavedGrain<SavedInvoices>(storage), IInvoicesGrain
{
    private const string Issued = "issued",
        Cancelled = "cancelled",
        Credits = "credit";

    private string StoreId => this.GetPrimaryKeyString();

    private RowOwner Owner => new("invoices", StoreId);

    public async Task<Result<Invoice>> Issue(string orderId)
    {
        if (!Ids.IsId(orderId) || await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, orderId)).Get() is not { } order)
        {
            return Error.NotFound("order");
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
        return shop is null ? Error.NotFound("shop") : await Issue(order, shop, issued, row?.Sort ?? 0);
    }

    public async Task Follow(string orderId)
    {
        if (await rows.Find(Owner, orderId) is not null)
        {
            await Issue(orderId);
        }
    }

    public async Task<Result<ImmutableArray<CreditNote>>> Credit(string orderId)
    {
        if (!Ids.IsId(orderId) || await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, orderId)).Get() is not { } order)
        {
            return Error.NotFound("order");
        }

        if ((await rows.Find(Owner, orderId))?.As<Invoice>() is not { } invoice)
        {
            return Error.Conflict("no-invoice", "This order has no invoice, so there is nothing to credit.");
        }

        var notes = await NotesOf(orderId);
        var (credited, due) = (CreditRules.Credited(notes, invoice), CreditRules.Due(invoice, order));
        if (due > credited)
        {
            notes = notes.Add(await Credit(order, invoice, notes.Length + 1, credited, due));
        }

        return notes.IsEmpty ? Error.Conflict("nothing-to-credit", "All of this order's invoice stands: no money was given back.") : notes;
    }

    public async Task<InvoicePage> List(long? before, int limit)
    {
        var page = await rows.Page(Owner, [Issued, Cancelled], before, Math.Clamp(limit, 1, 100));
        return new InvoicePage([.. page.Select(row => row.As<Invoice>())], page.Count == limit ? page[^1].Sort : null);
    }

    public async Task<CreditNotePage> ListNotes(long? before, int limit)
    {
        var page = await rows.Page(Owner, [Credits], before, Math.Clamp(limit, 1, 100));
        return new CreditNotePage([.. page.Select(row => row.As<CreditNote>())], page.Count == limit ? page[^1].Sort : null);
    }

    public async Task<Invoice?> Find(string orderId, string number) =>
        (await rows.Find(Owner, orderId))?.As<Invoice>() is { } issued && issued.Number == number
            ? issued
            : (await rows.Find(Owner, $"{orderId}/{number}"))?.As<Invoice>();

    public Task<InvoiceSettings> Settings() => Task.FromResult(Current.Settings);

    public async Task<Result<InvoiceSettings>> ChangeSettings(InvoiceSettings settings)
    {
        var clean = InvoiceRules.Clean(settings);
        if (clean.Ok && clean.Value != Current.Settings)
        {
            await Save(
                Current with
                {
                    Settings = clean.Value,
                },
                audit: new AuditLine(StoreId, Caller.Actor, "invoices.settings-changed", StoreId)
            );
        }

        return clean;
    }

    /// <summary>
    /// Takes the numbers, saves the invoice, and cancels the one before it by a credit note over its rest, in one write.
    /// </summary>
    private async Task<Result<Invoice>> Issue(OrderView order, CatalogSnapshot shop, Invoice? before, long place)
    {
        var now = time.GetUtcNow();
        var year = FinancialYear.Of(OrderDay.DayOf(now, OrderDay.ZoneOf(shop.Store.TimeZone)), order.Total.Currency);
        var next = Current.Numbered(year);
        var invoice = InvoiceRules.Write(order, shop, Current.Settings, year, next.Last[year], now) with
        {
            Replaces = before?.Number ?? "",
        };
        var changes = ImmutableArray.Create(RowChange.Put(order.Id, Issued, next.Count, invoice));
        if (before is not null)
        {
            changes = changes.Add(
                RowChange.Put($"{order.Id}/{before.Number}", Cancelled, place, before with { ReplacedBy = invoice.Number })
            );
            var notes = await NotesOf(order.Id);
            if (CreditRules.Credited(notes, before) is var credited && credited < before.Amounts.Total.Amount)
            {
                next = next.Credited(year);
                var note = Note(order, before, year, next.LastCredit[year], now, credited, before.Amounts.Total.Amount) with
                {
                    Reason = "",
                    ReplacedBy = invoice.Number,
                };
                changes = changes.Add(RowOf(note, notes.Length + 1, next));
            }
        }

        await Save(next, rows: changes, audit: new AuditLine(StoreId, Caller.Actor, "invoice.issued", order.Id, invoice.Number));
        return invoice;
    }

    private async Task<ImmutableArray<CreditNote>> NotesOf(string orderId)
    {
        var notes = ImmutableArray<CreditNote>.Empty;
        while (await rows.Find(Owner, CreditId(orderId, notes.Length + 1)) is { } row)
        {
            notes = notes.Add(row.As<CreditNote>());
        }

        return notes;
    }

    private static string CreditId(string orderId, int place) => $"{orderId}/credit/{place}";

    /// <summary>Takes the number and saves the credit note in one write.</summary>
    private async Task<CreditNote> Credit(OrderView order, Invoice invoice, int place, long before, long after)
    {
        var now = time.GetUtcNow();
        var year = FinancialYear.Of(OrderDay.DayOf(now, OrderDay.ZoneOf(invoice.TimeZone)), order.Total.Currency);
        var next = Current.Credited(year);
        var note = Note(order, invoice, year, next.LastCredit[year], now, before, after);
        await Save(
            next,
            rows: [RowOf(note, place, next)],
            audit: new AuditLine(StoreId, Caller.Actor, "credit-note.issued", order.Id, note.Number)
        );
        return note;
    }

    private CreditNote Note(OrderView order, Invoice invoice, string year, long sequence, DateTimeOffset now, long before, long after) =>
        new(
            StoreId: StoreId,
            OrderId: order.Id,
            OrderNumber: order.Number,
            Year: year,
            Sequence: sequence,
            IssuedAt: now,
            InvoiceNumber: invoice.Number,
            InvoiceIssuedAt: invoice.IssuedAt,
            Seller: invoice.Seller,
            Customer: invoice.Customer,
            Amount: invoice.Amounts.Total with
            {
                Amount = after - before,
            },
            Taxes: CreditRules.Taxes(invoice, before, after),
            Reason: CreditRules.Reason(order),
            Language: invoice.Language,
            TimeZone: invoice.TimeZone
        )
        {
            Supply = invoice.Amounts.Supply,
        };

    private static RowChange RowOf(CreditNote note, int place, SavedInvoices next) =>
        RowChange.Put(CreditId(note.OrderId, place), Credits, next.LastCredit.Values.Sum(), note);
}
