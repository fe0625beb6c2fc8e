using Dukaan.Orders;
using Dukaan.Pricing;

namespace Dukaan.Invoices;

/// <summary>
/// A credit note: the part of an invoice's amount that was refunded, or that is not owed since the order was cancelled. It never changes.
/// </summary>
/// <param name="Year">The financial year of its number.</param>
/// <param name="Sequence">From 1, without gaps within the store's year, separate from invoices.</param>
/// <param name="InvoiceNumber">The invoice that it credits.</param>
/// <param name="Amount">Including taxes.</param>
/// <param name="Taxes">The amount's share of each of the invoice's taxes. All credit notes of an invoice together never exceed its
/// taxes.</param>
/// <param name="Reason">The reason given for the refund or cancellation; empty if none.</param>
/// <param name="Language">The shop's language, BCP 47.</param>
[GenerateSerializer, Immutable, Alias("credit-note")]
public sealed record CreditNote(
    string StoreId,
    string OrderId,
    long OrderNumber,
    string Year,
    long Sequence,
    DateTimeOffset IssuedAt,
    string InvoiceNumber,
    DateTimeOffset InvoiceIssuedAt,
    InvoiceSeller Seller,
    Customer Customer,
    Money Amount,
    ImmutableArray<TaxTotal> Taxes,
    string Reason,
    string Language,
    string TimeZone
)
{
    /// <summary>The number of the new invoice, if the order was changed and its invoice replaced; else empty.</summary>
    [Id(0)]
    public string ReplacedBy { get; init; } = "";

    /// <summary>The invoice's place of supply, if its tax has one; else null.</summary>
    [Id(1)]
    public Place? Supply { get; init; }

    /// <summary>As printed: <c>C2026-27/0042</c>.</summary>
    public string Number => $"C{Year}/{Sequence:D4}";
}
