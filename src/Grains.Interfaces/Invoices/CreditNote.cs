using Dukaan.Orders;
using Dukaan.Pricing;

namespace Dukaan.Invoices;

/// <summary>
/// A credit note: what of an invoice's amount is given back, or never comes in since the order was cancelled. It never changes.
/// </summary>
/// <param name="Year">The financial year its number belongs to.</param>
/// <param name="Sequence">From 1, without gaps within the store's year; credit notes are counted by themselves.</param>
/// <param name="InvoiceNumber">The invoice it is against.</param>
/// <param name="Amount">With its taxes.</param>
/// <param name="Taxes">The amount's share of each of the invoice's taxes; all credit notes of an invoice never have more of one than the
/// invoice.</param>
/// <param name="Reason">What was said when money was given back or the order was cancelled; empty if nothing.</param>
/// <param name="Language">BCP 47, of the shop.</param>
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
    /// <summary>The number of the invoice that replaces the one it is against, since the order was changed; else empty.</summary>
    [Id(0)]
    public string ReplacedBy { get; init; } = "";

    /// <summary>The invoice's place of supply, where its tax has one; else null.</summary>
    [Id(1)]
    public Place? Supply { get; init; }

    /// <summary>As printed: <c>C2026-27/0042</c>.</summary>
    public string Number => $"C{Year}/{Sequence:D4}";
}
