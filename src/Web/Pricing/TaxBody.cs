using System.Collections.Immutable;
using Dukaan.Pricing;

namespace Dukaan.Web.Pricing;

/// <summary>The taxes of a shop.</summary>
/// <param name="Scheme"><c>none</c>, <c>one-rate</c> or <c>india-gst</c>.</param>
/// <param name="Name">The name of the one rate on bills, such as VAT.</param>
/// <param name="Rate">The standard rate in percent, at most three decimals.</param>
/// <param name="Included">Whether prices include the tax; true unless given.</param>
/// <param name="Classes">Other rates, for products that name them.</param>
/// <param name="State">Under GST the seller's state, such as MH.</param>
/// <param name="Number">The seller's tax number: under GST the GSTIN.</param>
public sealed record TaxBody(
    TaxScheme? Scheme,
    string? Name = null,
    decimal? Rate = null,
    bool? Included = null,
    ImmutableArray<TaxClassBody>? Classes = null,
    string? State = null,
    string? Number = null
)
{
    public static TaxBody Of(TaxTerms tax) =>
        new(
            tax.Scheme,
            tax.Name,
            PercentRate.Of(tax.Rate),
            tax.Included,
            [.. tax.Classes.Select(one => new TaxClassBody(one.Id, one.Name, PercentRate.Of(one.Rate)))],
            tax.State,
            tax.Number
        );

    public TaxTerms Read() =>
        new(
            Scheme ?? TaxScheme.None,
            Name ?? "",
            Scheme is null or TaxScheme.None ? 0 : PercentRate.Read(Rate, "tax.rate"),
            Included ?? true,
            [
                .. (Classes ?? []).Select(
                    (one, i) => new TaxClass(one?.Id ?? "", one?.Name ?? "", PercentRate.Read(one?.Rate, $"tax.classes[{i}].rate"))
                ),
            ],
            State ?? "",
            Number ?? ""
        );
}
