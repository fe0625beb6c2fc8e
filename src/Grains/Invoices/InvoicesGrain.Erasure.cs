using Dukaan.Saving;

namespace Dukaan.Invoices;

/// <summary>Erases shoppers from invoices, but for what the law wants kept.</summary>
public sealed partial class InvoicesGrain
{
    /// <summary>The longest time for which any tax law wants invoices kept.</summary>
    private const int LegalYears = 10;

    public async Task<int> Erase(string orderId)
    {
        var (papers, changes) = (0, ImmutableArray.CreateBuilder<RowChange>());
        var row = await rows.Find(Owner, orderId);
        while (row is not null)
        {
            var invoice = row.As<Invoice>();
            var bare = Bare(invoice, invoice.IssuedAt);
            bare = bare with { Customer = bare.Customer with { Gift = null } };
            papers++;
            if (StateJson.Write(bare) != StateJson.Write(invoice))
            {
                changes.Add(new RowChange(null, row.Id, row.Bucket, row.Sort, bare));
            }

            row = invoice.Replaces.Length > 0 ? await rows.Find(Owner, $"{orderId}/{invoice.Replaces}") : null;
        }

        for (var place = 1; await rows.Find(Owner, CreditId(orderId, place)) is { } credit; place++)
        {
            var note = credit.As<CreditNote>();
            var bare = Bare(note, note.IssuedAt);
            bare = bare with { Customer = bare.Customer with { Gift = null } };
            papers++;
            if (StateJson.Write(bare) != StateJson.Write(note))
            {
                changes.Add(new RowChange(null, credit.Id, credit.Bucket, credit.Sort, bare));
            }
        }

        if (changes.Count > 0)
        {
            await Save(
                Current with
                { },
                rows: changes.ToImmutable(),
                audit: new AuditLine(StoreId, Caller.Actor, "invoice.erased", orderId)
            );
        }

        return papers;
    }

    private T Bare<T>(T paper, DateTimeOffset issuedAt)
        where T : notnull => personal.Erase(paper, legalRest: issuedAt.AddYears(LegalYears) > time.GetUtcNow());
}
