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
/// <param name="PlaceOfSupply">As printed, such as <c>Karnataka (29)</c>; null if its tax has none.</param>
/// <param name="Url">Its PDF, for the same bearer token; null if it is replaced.</param>
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
            Number: invoice.Number,
            Year: invoice.Year,
            OrderId: invoice.OrderId,
            OrderNumber: invoice.OrderNumber,
            IssuedAt: invoice.IssuedAt,
            Total: invoice.Amounts.Total,
            Tax: invoice.Amounts.Tax,
            CustomerName: invoice.Customer.Name,
            Replaces: invoice.Replaces.Length == 0 ? null : invoice.Replaces,
            ReplacedBy: invoice.ReplacedBy.Length == 0 ? null : invoice.ReplacedBy,
            Url: invoice.ReplacedBy.Length == 0 ? $"/api/v1/stores/{invoice.StoreId}/orders/{invoice.OrderId}/invoice.pdf" : null,
            Taxes: [.. invoice.Amounts.Taxes.Select(TaxTotalBody.Of)],
            PlaceOfSupply: SupplyText.Of(invoice.Amounts.Supply, invoice.Language)
        );
}
