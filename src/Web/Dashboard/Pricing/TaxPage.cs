using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>The taxes of the shop.</summary>
internal static class TaxPage
{
    /// <summary>The least number of rows for rates besides the standard one.</summary>
    private const int ClassRows = 4;

    private static readonly string[] Fields = ["tax.name", "tax.rate", "tax.state", "tax.number"];

    private static (string Value, string Text)[] Schemes(SellingTexts texts) =>
        [("none", texts.NoTax), ("gst", texts.Gst), ("one", texts.OneTax)];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/taxes", seller => Show(seller, null, FormErrors.None));
        shop.Post("/taxes", Save);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors errors)
    {
        var (terms, version) = await seller.Pricing().Get();
        var tax = terms.Tax;
        var scheme = typed?["scheme"]
            ?? tax.Scheme switch
            {
                TaxScheme.IndiaGst => "gst",
                TaxScheme.OneRate => "one",
                _ => "none",
            };
        var included = typed is null ? tax.Included : typed["included"] == "true";
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Selling.Taxes,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
            <h1>{seller.Texts.Selling.Taxes}</h1>
            {errors.Summary(seller.Texts, Fields)}
            <form method="post" action="{seller.Url("taxes")}" class="card">{Form.Hidden(version)}
            <fieldset class="stack"><legend>{seller.Texts.Selling.TaxType}</legend>{Each(Schemes(seller.Texts.Selling), one => Fragment.Of(
                $"<label class=\"check\"><input type=\"radio\" name=\"scheme\" value=\"{one.Value}\"{When(one.Value == scheme,
                    " checked")}><span>{one.Text}</span></label>"))}</fieldset>
            {Text("tax.rate", seller.Texts.Selling.Rate, typed?["tax.rate"] ?? (tax.Rate > 0 ? PricingTexts.Rate(tax.Rate) : ""), errors,
                seller.Texts.Selling.RateHint, "18", "decimal")}
            {Controls.Check("included", seller.Texts.Selling.Included, included, seller.Texts.Selling.IncludedHint)}
            {Text("tax.name", seller.Texts.Selling.TaxName, typed?["tax.name"] ?? tax.Name, errors, seller.Texts.Selling.TaxNameHint, 
                seller.Texts.Selling.Vat)}
            {SelectField.Of("tax.state", seller.Texts.Selling.YourState, 
                IndianStates.All.Select(state => (state.Code, state.Name)).Prepend(("", "–")),
                typed?["tax.state"] ?? tax.State, errors["tax.state"])}
            {Text("tax.number", seller.Texts.Selling.TaxNumber, typed?["tax.number"] ?? tax.Number, errors,
                seller.Texts.Selling.TaxNumberHint, "27AAPFU0939F1ZV")}
            <fieldset class="stack"><legend>{seller.Texts.Selling.OtherRates}</legend><p class="soft small">{
                seller.Texts.Selling.OtherRatesHint}</p>
            <div class="stack">{Each(Rows(tax, typed), row => Row(seller.Texts.Selling, row))}</div></fieldset>
            <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
            """
            ),
            errors.Status
        );
    }

    private static IEnumerable<(int At, string Id, string Name, string Rate)> Rows(TaxTerms tax, Form? typed)
    {
        var count = Math.Max(ClassRows, tax.Classes.Length + 2);
        return Enumerable
            .Range(0, count)
            .Select(i =>
                typed is not null ? (i, typed[$"class{i}.id"], typed[$"class{i}.name"], typed[$"class{i}.rate"])
                : i < tax.Classes.Length ? (i, tax.Classes[i].Id, tax.Classes[i].Name, PricingTexts.Rate(tax.Classes[i].Rate))
                : (i, "", "", "")
            );
    }

    private static Fragment Row(SellingTexts texts, (int At, string Id, string Name, string Rate) row) =>
        Fragment.Of(
            $"""
            <div class="row fill"><input type="hidden" name="class{row.At}.id" value="{row.Id}"><input name="class{row.At}.name"
             value="{row.Name}" maxlength="60" placeholder="{texts.Food}" aria-label="{texts.RateName(
                    row.At + 1
                )}"><input name="class{row.At}.rate" value="{row.Rate}" inputmode="decimal" maxlength="10" placeholder="5 %"
                 aria-label="{texts.RatePercent(
                    row.At + 1
                )}"></div>
            """
        );

    private static Fragment Text(
        string name,
        string label,
        string value,
        FormErrors errors,
        string hint,
        string placeholder,
        string? mode = null
    ) =>
        new TextField(name, label)
        {
            Value = value,
            Error = errors[name],
            Hint = hint,
            Placeholder = placeholder,
            InputMode = mode,
            Max = 20,
            AutoComplete = "off",
        }.Html;

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var errors = Read(form, out var tax);
        if (tax is null)
        {
            return await Show(seller, form, errors);
        }

        var result = await seller.Pricing().Change(new ChangeTerms(form.OperationId(), form.Version, Tax: tax));
        return await PricingTexts.Done(seller, result, "taxes", seller.Texts.Common.SavedInShop, problems => Show(seller, form, problems));
    }

    private static FormErrors Read(Form form, out TaxTerms? tax)
    {
        tax = null;
        var scheme = form["scheme"] switch
        {
            "gst" => TaxScheme.IndiaGst,
            "one" => TaxScheme.OneRate,
            _ => TaxScheme.None,
        };
        if (scheme == TaxScheme.None)
        {
            tax = TaxTerms.None;
            return FormErrors.None;
        }

        var rate = PricingTexts.Rate(form["tax.rate"], "tax.rate");
        var errors = FormErrors.None.With(rate.Error);
        var classes = ImmutableArray.CreateBuilder<TaxClass>();
        for (var i = 0; i < TaxRules.MaxClasses + 2; i++)
        {
            var (id, name) = (form[$"class{i}.id"], form[$"class{i}.name"]);
            if (name.Length == 0)
            {
                continue;
            }

            var own = PricingTexts.Rate(form[$"class{i}.rate"], $"class{i}.rate");
            errors = errors.With(own.Error);
            classes.Add(new TaxClass(id.Length > 0 ? id : IdOf(name, classes), name, own.Value));
        }

        if (!errors.Any)
        {
            tax = new TaxTerms(
                scheme,
                form["tax.name"],
                rate.Value,
                form["included"] == "true",
                classes.ToImmutable(),
                form["tax.state"],
                form["tax.number"]
            );
        }

        return errors;
    }

    /// <summary>An id that is not used yet, made from the name.</summary>
    private static string IdOf(string name, ImmutableArray<TaxClass>.Builder taken)
    {
        var stem = Slug.From(name) is { Length: > 0 } slug ? slug[..Math.Min(slug.Length, TaxRules.MaxClassId - 3)].Trim('-') : "rate";
        var id = stem;
        for (var n = 2; taken.Any(other => other.Id == id); n++)
        {
            id = $"{stem}-{n}";
        }

        return id;
    }
}
