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
        "fee.amount",
        "fee.bands",
        "fee.freeFrom",
        "note",
    ];

    public Fragment Html =>
        Fragment.Of(
            $"""
            {Text("name", "Name", draft.Name, "Customers see it.", "Pune city", 60)}
            {Text(
                "postalCodes",
                "Postal codes that begin with",
                draft.PostalCodes,
                "Separated by commas; 411001-411045 is a range. If empty, all.",
                "4110, 4111",
                20_000
            )}
            {Text("states", "States", draft.States, "Names, separated by commas. If empty, all.", "Maharashtra, Goa", 2_000)}
            {Text("countries", "Countries", draft.Countries, "Names, separated by commas. If empty, all.", "India", 2_000)}
            <p class="soft small">If an address is in several zones, the most specific one applies: a zone by postal code before one by
            state, and by state before one by country.</p>
            <fieldset class="stack"><legend>Fee</legend>
            {Radio(ZoneDraft.Flat, "Flat fee")}{Radio(ZoneDraft.ByWeight, "By weight")}{Radio(ZoneDraft.ByOrderValue, "By order value")}
            <div>{Money("fee.amount", "Fee", draft.Amount, "For a flat fee. If empty, delivery is free.")}</div>
            <details class="more"{When(
                draft.Kind != ZoneDraft.Flat || errors["fee.bands"] is not null,
                " open"
            )}><summary>Fee steps, by weight or order value</summary>
            <div class="stack"><p class="soft small">For each step: up to how many grams (or which order value), and the fee.
            Leave the last “up to” empty for no upper limit.</p>
            {(errors["fee.bands"] is { } error ? Fragment.Of($"<p class=\"error\">{error}</p>") : default)}
            {Each(Enumerable.Range(0, ZoneDraft.BandRows), Band)}</div></details></fieldset>
            {Money("fee.freeFrom", "Free delivery from", draft.FreeFrom, "Orders of this value or more. If empty, never.")}
            {Text("note", "Note for customers", draft.Note, null, "2–4 days", 120)}
            """
        );

    private Fragment Band(int i)
    {
        var (upTo, fee) = i < draft.Bands.Length ? draft.Bands[i] : ("", "");
        return Fragment.Of(
            $"""
            <div class="row fill"><input name="upTo{i}" value="{upTo}" inputmode="decimal" maxlength="20" placeholder="Up to"
             aria-label="Step {i
                + 1}: up to"><input name="fee{i}" value="{fee}" inputmode="decimal" maxlength="20"
                 placeholder="Fee in {seller.Shop.Currency}" aria-label="Step {i
                + 1}: fee"></div>
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
