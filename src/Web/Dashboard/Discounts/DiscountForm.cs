using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>The fields of a discount.</summary>
internal sealed class DiscountForm(SellerContext seller, DiscountDraft draft, FormErrors errors, ImmutableArray<Product> products)
{
    public static readonly string[] Fields =
    [
        "title",
        "code",
        "value",
        "minimum",
        "startsAt",
        "endsAt",
        "limit",
        "limitPerPhone",
        "productIds",
    ];

    private const int MaxProducts = 1_000;

    private static readonly (string Value, string Text)[] Kinds =
    [
        (DiscountDraft.Percent, "Percent off"),
        (DiscountDraft.Amount, "Amount off"),
        (DiscountDraft.FreeDelivery, "Free delivery"),
    ];

    public Fragment Html =>
        Fragment.Of(
            $"""
        {Text("title", "Name", draft.Title, "Customers see it.", "Diwali sale", 60, required: true)}
        {Text("code", "Code", draft.Code, "Customers type it at checkout. If empty, the discount applies automatically.", "DIWALI10", 30)}
        {SelectField.Of("kind", "Type", Kinds, draft.Kind)}
        {Text("value", "Value", draft.Value, $"Percent, or an amount in {seller.Shop.Currency}. Leave empty for free delivery.", "10", 40,
            mode: "decimal")}
        {Text("minimum", "Minimum order", draft.Minimum, "Before discounts and delivery. If empty, any order.", "", 40, mode: "decimal")}
        {Text("startsAt", "Starts", draft.StartsAt, "If empty, it starts now.", "", 30, type: "datetime-local")}
        {Text("endsAt", "Ends", draft.EndsAt, "If empty, it never ends.", "", 30, type: "datetime-local")}
        <div class="row fill">{Text("limit", "Total uses", draft.Limit, "If empty, no limit.", "", 7,
            mode: "numeric")}{Text("limitPerPhone", "Uses per customer", draft.LimitPerPhone, "Counted by phone number.", "", 7,
            mode: "numeric")}</div>
        <details class="more"{When(draft.Products.Length > 0, " open")}><summary>Limit to certain products</summary>
        <select name="productIds" multiple size="8" aria-label="Products">{Each(products.Take(MaxProducts), product => Fragment.Of(
            $"<option value=\"{product.Id}\"{When(draft.Products.Contains(product.Id), " selected")}>{product.Title}</option>"))}</select>
            </details>
        {Controls.Check("enabled", "Active", draft.Enabled)}
        """
        );

    private Fragment Text(
        string name,
        string label,
        string value,
        string? hint,
        string placeholder,
        int most,
        string? mode = null,
        string type = "text",
        bool required = false
    ) =>
        new TextField(name, label)
        {
            Value = value,
            Error = errors[name],
            Hint = hint,
            Placeholder = placeholder,
            Max = most,
            InputMode = mode,
            Type = type,
            Required = required,
            AutoComplete = "off",
        }.Html;
}
