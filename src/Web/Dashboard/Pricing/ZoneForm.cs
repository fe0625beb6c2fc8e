using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>The fields of a delivery zone.</summary>
internal sealed class ZoneForm(SellerContext seller, ZoneDraft draft, FormErrors errors)
{
    public static readonly string[] Fields =
    [
        "name",
        "countries",
        "states",
        "postalCodes",
        "area",
        "minimumOrder",
        "fee.amount",
        "fee.bands",
        "fee.freeFrom",
        "note",
    ];

    public Fragment Html =>
        Fragment.Of(
            $"""
            {Text("name", seller.Texts.Common.Name, draft.Name, seller.Texts.Discounts.SeeIt, seller.Texts.Selling.ZoneExample, 60)}
            {Text(
                "postalCodes",
                seller.Texts.Selling.PostalCodes,
                draft.PostalCodes,
                seller.Texts.Selling.PostalCodesHint,
                "4110, 4111",
                20_000
            )}
            {Text("states", seller.Texts.Selling.States, draft.States, seller.Texts.Selling.NamesHint, "Maharashtra, Goa", 2_000)}
            {Text("countries", seller.Texts.Selling.Countries, draft.Countries, seller.Texts.Selling.NamesHint, "India", 2_000)}
            <p class="soft small">{seller.Texts.Selling.ZoneHint}</p>
            {new AreaFields(seller.Texts.Selling, draft.Area, errors["area"]).Html}
            <fieldset class="stack"><legend>{seller.Texts.Selling.Fee}</legend>
            {Radio(ZoneDraft.Flat, seller.Texts.Selling.FlatFee)}{Radio(ZoneDraft.ByWeight, seller.Texts.Selling.ByWeight)}{
                Radio(ZoneDraft.ByOrderValue, seller.Texts.Selling.ByOrderValue)}
            <div>{Money("fee.amount", seller.Texts.Selling.Fee, draft.Amount, seller.Texts.Selling.FeeHint)}</div>
            <details class="more"{When(
                draft.Kind != ZoneDraft.Flat || errors["fee.bands"] is not null,
                " open"
            )}><summary>{seller.Texts.Selling.FeeSteps}</summary>
            <div class="stack"><p class="soft small">{seller.Texts.Selling.FeeStepsHint}</p>
            {(errors["fee.bands"] is { } error ? Fragment.Of($"<p class=\"error\">{error}</p>") : default)}
            {Each(Enumerable.Range(0, ZoneDraft.BandRows), Band)}</div></details></fieldset>
            {Money("fee.freeFrom", seller.Texts.Selling.FreeFrom, draft.FreeFrom, seller.Texts.Selling.FreeFromHint)}
            {Money("minimumOrder", seller.Texts.Selling.ZoneMinimum, draft.Minimum, seller.Texts.Selling.ZoneMinimumHint)}
            {Text("note", seller.Texts.Selling.CustomerNote, draft.Note, null, seller.Texts.Selling.DaysExample, 120)}
            """
        );

    private Fragment Band(int i)
    {
        var (upTo, fee) = i < draft.Bands.Length ? draft.Bands[i] : ("", "");
        return Fragment.Of(
            $"""
            <div class="row fill"><input name="upTo{i}" value="{upTo}" inputmode="decimal" maxlength="20" placeholder="{
                seller.Texts.Selling.UpTo}"
             aria-label="{seller.Texts.Selling.StepUpTo(
                    i + 1
                )}"><input name="fee{i}" value="{fee}" inputmode="decimal" maxlength="20"
                 placeholder="{seller.Texts.Selling.FeeIn(seller.Shop.Currency)}" aria-label="{seller.Texts.Selling.StepFee(
                    i + 1
                )}"></div>
            """
        );
    }

    private Fragment Text(string name, string label, string value, string? hint, string placeholder, int most) =>
        new TextField(name, label)
        {
            Value = value,
            Error = errors[name],
            Hint = hint,
            Placeholder = placeholder,
            Max = most,
            AutoComplete = "off",
            Required = name == "name",
        }.Html;

    private Fragment Money(string name, string label, string value, string hint) =>
        new TextField(name, label)
        {
            Value = value,
            Error = errors[name],
            Hint = hint,
            Before = Currencies.Sign(seller.Shop.Currency),
            InputMode = "decimal",
            Max = 40,
            AutoComplete = "off",
        }.Html;

    private Fragment Radio(string value, string label) =>
        Fragment.Of(
            $"""
            <label class="check"><input type="radio" name="kind"
             value="{value}"{When(draft.Kind == value, " checked")}><span>{label}</span></label>
            """
        );
}
