using System.Collections.Immutable;
using Dukaan.Invoices;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Invoices;

/// <summary>An invoice in the API.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Year">The financial year; numbers have no gaps within it.</param>
/// <param name="ReplacedBy">The number of the invoice that replaced it (it is cancelled), or null.</param>
/// <param name="Taxes">By name and rate.</param>
/// <param name="PlaceOfSupply">As printed, such as <c>Karnataka (29)</c>; null where its tax has none.</param>
/// <param name="Url">Its PDF, for the same bearer token; null where it is replaced.</param>
public sealed record InvoiceBody(
    string Number,
    string Year,
    string OrderId,
    long OrderNumber,
    DateTimeOffset IssuedAt,
    Money Total,
    Money Tax,
    string CustomerName,
    string? Replaces,
    string? ReplacedBy,
    string? Url,
    ImmutableArray<TaxTotalBody> Taxes,
    string? PlaceOfSupply
)
{
    public static InvoiceBody Of(Invoice invoice) =>
        new(
            invoice.Number,
            invoice.Year,
            invoice.OrderId,
            invoice.OrderNumber,
            invoice.IssuedAt,
            invoice.Amounts.Total,
            invoice.Amounts.Tax,
            invoice.Customer.Name,
            invoice.Replaces.Length == 0 ? null : invoice.Replaces,
            invoice.ReplacedBy.Length == 0 ? null : invoice.ReplacedBy,
            invoice.ReplacedBy.Length == 0 ? $"/api/v1/stores/{invoice.StoreId}/orders/{invoice.OrderId}/invoice.pdf" : null,
            [.. invoice.Amounts.Taxes.Select(TaxTotalBody.Of)],
            SupplyText.Of(invoice.Amounts.Supply, invoice.Language)
        );
}
