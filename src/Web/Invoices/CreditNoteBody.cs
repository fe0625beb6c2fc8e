using System.Collections.Immutable;
using Dukaan.Invoices;
using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Invoices;

/// <summary>A credit note in the API.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Invoice">The number of the invoice that it credits.</param>
/// <param name="Amount">Including taxes.</param>
/// <param name="Taxes">Included in the amount.</param>
/// <param name="ReplacedBy">The number of the new invoice if the order was changed and its invoice replaced; or null.</param>
public sealed record CreditNoteBody(
    string Number,
    string Year,
    string OrderId,
    long OrderNumber,
    DateTimeOffset IssuedAt,
    string Invoice,
    Money Amount,
    ImmutableArray<TaxTotal> Taxes,
    string Reason,
    string? ReplacedBy
)
{
    public static CreditNoteBody Of(CreditNote note) =>
        new(
            Number: note.Number,
            Year: note.Year,
            OrderId: note.OrderId,
            OrderNumber: note.OrderNumber,
            IssuedAt: note.IssuedAt,
            Invoice: note.InvoiceNumber,
            Amount: note.Amount,
            Taxes: note.Taxes,
            Reason: note.Reason,
            ReplacedBy: note.ReplacedBy.Length == 0 ? null : note.ReplacedBy
        );
}
