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
    public static readonly string[] Fields = ["sale", "saleFrom", "saleUntil", "compareAt", "sku", "barcode", "weight", "hsn", "lowStock"];

    /// <summary>Whether the fields belong to a variant: an empty field means the product's value.</summary>
    public bool OfVariant { get; init; }

    /// <summary>Whether the item has a sale of its own.</summary>
    public bool Sells { get; init; } = true;

    /// <summary>Further fields that stand in front of these.</summary>
    public Fragment Others { get; init; }

    /// <summary>The names of <see cref="Others"/>: an error in one of them unfolds all.</summary>
    public IEnumerable<string> OpensFor { get; init; } = [];

    /// <summary>Whether they are unfolded whatever is in them.</summary>
    public bool Open { get; init; }

    public Fragment Html =>
        OfVariant
            ? Fragment.Of($"""<div class="stack"><p class="soft small">{seller.Texts.Products.EmptyUsesProduct}</p>{Inner}</div>""")
            : Folded;

    private Fragment Folded =>
        Fragment.Of(
            $"""
            <details class="more"{When(
                Open || Fields.Concat(OpensFor).Any(name => errors[name] is not null),
                " open"
            )}><summary>{seller.Texts.Products.MoreDetails}</summary><div class="stack">{Inner}</div></details>
            """
        );

    private Fragment Inner =>
        Fragment.Of(
            $"""
            {Others}
            {(Sells ? Sale : default)}
            {Text(
                "compareAt",
                seller.Texts.Products.Original,
                draft.CompareAt,
                seller.Texts.Products.OriginalHint,
                "decimal",
                Currencies.Sign(seller.Shop.Currency)
            )}
            {Text("weight", seller.Texts.Products.Weight, draft.Weight, seller.Texts.Products.WeightHint, "numeric")}
            {Text(
                "lowStock",
                seller.Texts.Products.LowAt,
                draft.LowStock,
                seller.Texts.Products.LowAtHint,
                "numeric"
            )}
            {(
                taxClasses.Any()
                    ? SelectField.Of(
                        "taxClass",
                        seller.Texts.Products.TaxRate,
                        taxClasses.Prepend(("", OfVariant ? seller.Texts.Products.AsProduct : seller.Texts.Products.StandardRate)),
                        draft.TaxClass
                    )
                    : Controls.HiddenField("taxClass", draft.TaxClass)
            )}
            {Text("hsn", seller.Texts.Products.Hsn, draft.Hsn, seller.Texts.Products.HsnHint, "numeric")}
            {Text("sku", seller.Texts.Products.Sku, draft.Sku, null, null)}
            {Text("barcode", seller.Texts.Products.Barcode, draft.Barcode, null, "numeric")}
            """
        );

    private Fragment Sale =>
        Fragment.Of(
            $"""
            {Text(
                "sale",
                seller.Texts.Publishing.Sale,
                draft.Sale,
                seller.Texts.Publishing.SaleHint,
                "decimal",
                Currencies.Sign(seller.Shop.Currency)
            )}
            {Moment("saleFrom", seller.Texts.Publishing.SaleFrom, draft.SaleFrom, null)}
            {Moment("saleUntil", seller.Texts.Publishing.SaleUntil, draft.SaleUntil, seller.Texts.Publishing.SaleTimes)}
            """
        );

    private Fragment Moment(string name, string label, string value, string? hint) =>
        new TextField(name, label)
        {
            Value = value,
            Error = errors[name],
            Hint = hint,
            Type = "datetime-local",
            AutoComplete = "off",
        }.Html;

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
