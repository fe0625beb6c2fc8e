using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
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

    private static (string Value, string Text)[] Kinds(DiscountsTexts texts) =>
        [
            (DiscountDraft.Percent, texts.PercentOff),
            (DiscountDraft.Amount, texts.AmountOff),
            (DiscountDraft.FreeDelivery, texts.FreeDelivery),
        ];

    public Fragment Html =>
        Fragment.Of(
            $"""
        {Text("title", seller.Texts.Common.Name, draft.Title, seller.Texts.Discounts.SeeIt, 
            seller.Texts.Discounts.NameExample, 60, required: true)}
        {Text("code", seller.Texts.Discounts.Code, draft.Code, seller.Texts.Discounts.CodeHint, "DIWALI10", 30)}
        {SelectField.Of("kind", seller.Texts.Discounts.Type, Kinds(seller.Texts.Discounts), draft.Kind)}
        {Text("value", seller.Texts.Discounts.Value, draft.Value, seller.Texts.Discounts.ValueHint(seller.Shop.Currency), "10", 40,
            mode: "decimal")}
        {Text("minimum", seller.Texts.Discounts.Minimum, draft.Minimum, seller.Texts.Discounts.MinimumHint, "", 40, mode: "decimal")}
        {Text("startsAt", seller.Texts.Discounts.Starts, draft.StartsAt, seller.Texts.Discounts.StartsHint, "", 30, type: "datetime-local")}
        {Text("endsAt", seller.Texts.Discounts.Ends, draft.EndsAt, seller.Texts.Discounts.EndsHint, "", 30, type: "datetime-local")}
        <div class="row fill">{Text("limit", seller.Texts.Discounts.Uses, draft.Limit, seller.Texts.Discounts.UsesHint, "", 7,
            mode: "numeric")}{Text("limitPerPhone", seller.Texts.Discounts.UsesEach, draft.LimitPerPhone, 
                seller.Texts.Discounts.UsesEachHint, "", 7,
            mode: "numeric")}</div>
        <details class="more"{When(draft.Products.Length > 0, " open")}><summary>{seller.Texts.Discounts.Certain}</summary>
        <select name="productIds" multiple size="8" aria-label="{seller.Texts.Products.Products}">{
            Each(products.Take(MaxProducts), product => Fragment.Of(
            $"<option value=\"{product.Id}\"{When(draft.Products.Contains(product.Id), " selected")}>{product.Title}</option>"))}</select>
            </details>
        {Controls.Check("enabled", seller.Texts.Discounts.Active, draft.Enabled)}
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
