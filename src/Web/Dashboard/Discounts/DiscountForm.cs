using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Dashboard.Markup;

namespace Dukaan.Web.Dashboard.Discounts;

/// <summary>The fields of a discount.</summary>
internal sealed class DiscountForm(Desk desk, DiscountDraft draft, FormErrors errors, ImmutableArray<Product> products)
{
    public static readonly string[] Fields = ["title", "code", "value", "minimum", "startsAt", "endsAt", "limit", "limitPerPhone", "productIds"];

    private const int ProductsMost = 1_000;

    private static readonly (string Value, string Text)[] Kinds =
        [(DiscountDraft.Percent, "Percent off"), (DiscountDraft.Amount, "Amount off"), (DiscountDraft.FreeDelivery, "Free delivery")];

    public Fragment Html => Fragment.Of($"""
        {Text("title", "Name", draft.Title, "Customers see it.", "Diwali sale", 60, required: true)}
        {Text("code", "Code", draft.Code, "What customers type. Empty: every order gets the discount by itself.", "DIWALI10", 30)}
        {Controls.Select("kind", "What it takes off", Kinds, draft.Kind)}
        {Text("value", "How much", draft.Value, $"Percent, or an amount in {desk.Shop.Currency}. Nothing for free delivery.", "10", 40, mode: "decimal")}
        {Text("minimum", "Only from an order of", draft.Minimum, "Before discounts and delivery. Empty: any order.", "", 40, mode: "decimal")}
        {Text("startsAt", "Starts", draft.StartsAt, "Empty: now.", "", 30, type: "datetime-local")}
        {Text("endsAt", "Ends", draft.EndsAt, "Empty: never.", "", 30, type: "datetime-local")}
        <div class="row fill">{Text("limit", "How often in all", draft.Limit, "Empty: no limit.", "", 7, mode: "numeric")}{Text("limitPerPhone", "How often per phone number", draft.LimitPerPhone, null, "", 7, mode: "numeric")}</div>
        <details class="more"{When(draft.Products.Length > 0, " open")}><summary>Only for some products</summary>
        <select name="productIds" multiple size="8" aria-label="Products">{Each(products.Take(ProductsMost), product => Fragment.Of(
            $"<option value=\"{product.Id}\"{When(draft.Products.Contains(product.Id), " selected")}>{product.Title}</option>"))}</select></details>
        {Controls.Check("enabled", "Switched on", draft.Enabled)}
        """);

    private Fragment Text(
        string name, string label, string value, string? hint, string placeholder, int most, string? mode = null, string type = "text", bool required = false) =>
        new TextField(name, label)
        {
            Value = value,
            Error = errors[name],
            Hint = hint,
            Placeholder = placeholder,
            Most = most,
            InputMode = mode,
            Type = type,
            Required = required,
            AutoComplete = "off",
        }.Html;
}
