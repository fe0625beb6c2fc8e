using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Fields that few sellers need, folded away: numbers, weight, tax, the low-stock threshold.</summary>
/// <param name="seller">The shop.</param>
/// <param name="draft">The values of the fields.</param>
/// <param name="errors">Validation errors.</param>
/// <param name="taxClasses">The shop's other tax rates, to choose from.</param>
internal sealed class DetailFields(
    SellerContext seller,
    DetailsDraft draft,
    FormErrors errors,
    IEnumerable<(string Id, string Name)> taxClasses
)
{
    public static readonly string[] Fields = ["compareAt", "sku", "barcode", "weight", "hsn", "lowStock"];

    /// <summary>Whether the fields belong to a variant: an empty field means the product's value.</summary>
    public bool OfVariant { get; init; }

    public Fragment Html =>
        OfVariant
            ? Fragment.Of($"""<div class="stack"><p class="soft small">Fields left empty use the product's value.</p>{Inner}</div>""")
            : Folded;

    private Fragment Folded =>
        Fragment.Of(
            $"""
            <details class="more"{When(
                Fields.Any(name => errors[name] is not null),
                " open"
            )}><summary>More: original price, weight, tax, SKU…</summary><div class="stack">{Inner}</div></details>
            """
        );

    private Fragment Inner =>
        Fragment.Of(
            $"""
            {Text(
                "compareAt",
                "Original price",
                draft.CompareAt,
                "Shown crossed out beside the price.",
                "decimal",
                Currencies.Sign(seller.Shop.Currency)
            )}
            {Text("weight", "Weight in grams", draft.Weight, "For delivery fees by weight.", "numeric")}
            {Text(
                "lowStock",
                "Low-stock alert at",
                draft.LowStock,
                "You are told when this many or fewer are left. For products with tracked quantity.",
                "numeric"
            )}
            {(
                taxClasses.Any()
                    ? SelectField.Of(
                        "taxClass",
                        "Tax rate",
                        taxClasses.Prepend(("", OfVariant ? "As the product" : "The shop's standard rate")),
                        draft.TaxClass
                    )
                    : Controls.HiddenField("taxClass", draft.TaxClass)
            )}
            {Text("hsn", "HSN code", draft.Hsn, "For GST invoices.", "numeric")}
            {Text("sku", "SKU (article number)", draft.Sku, null, null)}
            {Text("barcode", "Barcode", draft.Barcode, null, "numeric")}
            """
        );

    private Fragment Text(string name, string label, string value, string? hint, string? mode, string? before = null) =>
        new TextField(name, label)
        {
            Value = value,
            Error = errors[name],
            Hint = hint,
            InputMode = mode,
            Before = before,
            Max = 40,
            AutoComplete = "off",
        }.Html;
}
