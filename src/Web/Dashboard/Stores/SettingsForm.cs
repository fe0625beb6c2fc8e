using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>The fields of the settings, in the order in which sellers look for them.</summary>
/// <param name="seller">The shop.</param>
/// <param name="draft">The values of the fields.</param>
/// <param name="errors">Validation errors.</param>
/// <param name="ownPhone">The number with which the seller signs in, as a suggestion; or null.</param>
internal sealed class SettingsForm(SellerContext seller, SettingsDraft draft, FormErrors errors, string? ownPhone)
{
    public static readonly string[] Fields =
    [
        "name",
        "slug",
        "description",
        "phone",
        "address",
        "returnPolicy",
        "showLeft",
        "currency",
        "language",
        "timeZone",
        "accent",
        "background",
        "theme",
    ];

    public Fragment Html =>
        Fragment.Of(
            $"""
        <section class="card"><h2>Your shop</h2>
        {new TextField("name", "Name") { Value = draft.Name, Error = errors["name"], Max = 80, Required = true,
            AutoComplete = "organization" }.Html}
        {new TextField("slug", "Link")
    {
        Value = draft.Slug,
        Error = errors["slug"],
        Before = $"{new Uri(seller.Http.PublicUrl()).Authority}/s/",
        Hint = "The old link keeps working.",
        Max = 40,
        Required = true,
        AutoComplete = "off",
        Attributes = Fragment.Trusted(" autocapitalize=\"none\" spellcheck=\"false\""),
    }.Html}
        {new TextField("description", "A line about your shop") { Value = draft.Description, Error = errors["description"], Long = true,
            Max = 500, Placeholder = "Fresh sweets since 1962, delivered all over Jaipur." }.Html}
        </section>
        <section class="card" id="contact"><h2>Contact and returns</h2>
        <p class="soft small">Shown at the foot of every page of your shop, and on a page of its own.
        Customers who pay on delivery look for it.</p>
        {new TextField("phone", "Phone number customers see")
    {
        Value = draft.Phone,
        Error = errors["phone"],
        Hint = "For calls and WhatsApp. Leave it empty to show none.",
        Type = "tel",
        InputMode = "tel",
        AutoComplete = "tel",
        Max = 40,
    }.Html}
        {(draft.Phone.Length > 0 || ownPhone is null ? default : Controls.Act(seller.Url("settings/phone"),
            Fragment.Of($"Show {ownPhone}, the number I sign in with"), "btn quiet"))}
        {new TextField("address", "Address customers see") { Value = draft.Address, Error = errors["address"], Long = true, Max = 300,
            Placeholder = "12 MI Road, Jaipur 302001", AutoComplete = "street-address" }.Html}
        {new TextField("returnPolicy", "Returns and refunds") { Value = draft.ReturnPolicy, Error = errors["returnPolicy"], Long = true,
            Max = 4_000, Placeholder = "Within 7 days, unused and in its box. We refund the price once it is back with us." }.Html}
        </section>
        <section class="card"><h2>Stock</h2>
        {SelectField.Of("showLeft", "Show customers how many are left", SettingsChoices.ShowLeft(draft.ShowLeft), draft.ShowLeft,
            errors["showLeft"])}
        <p class="soft small">Only for products with tracked quantity.</p></section>
        <section class="card"><h2>Colours</h2>{Colours}</section>
        <section class="card"><h2>Country</h2>
        {SelectField.Of("currency", "Currency", SettingsChoices.Currencies, draft.Currency, errors["currency"])}
        {SelectField.Of("language", "Language of the shop's pages", SettingsChoices.Languages(draft.Language), draft.Language,
            errors["language"])}
        {SelectField.Of("timeZone", "Time zone", SettingsChoices.TimeZones(draft.TimeZone), draft.TimeZone, errors["timeZone"])}
        </section>
        """
        );

    private Fragment Colours
    {
        get
        {
            var shown = ThemePresets.Preset(draft.Look) ?? seller.Shop.Theme;
            return Fragment.Of(
                $"""
                <fieldset data-looks><legend class="sr">A pair of colours</legend><div class="swatches">{Each(
                    ThemePresets.Presets,
                    preset => Swatch(preset.Name, ThemePresets.ValueOf(preset.Theme), preset.Theme.Accent, preset.Theme.Background)
                )}</div>
                <label class="check"><input type="radio" name="look" value="{SettingsDraft.OwnLook}"{When(
                    draft.Look == SettingsDraft.OwnLook,
                    " checked"
                )}><span>My own colours</span></label>
                <div class="row"><label class="check"><input type="color" name="accent"
                 value="{draft.Accent}"><span>Buttons</span></label><label class="check"><input type="color" name="background"
                 value="{draft.Background}"><span>Page</span></label></div></fieldset>
                {(errors["theme"] ?? errors["accent"] ?? errors["background"]) switch
                {
                    null => default,
                    var error => Fragment.Of($"<p class=\"error\">{error}</p>"),
                }}
                <svg class="look" viewBox="0 0 320 150" role="img" aria-label="How your shop will look">
                <rect width="320" height="150" fill="{shown.Background}" data-fill="background"/>
                <rect width="320" height="40" fill="{shown.Accent}" data-fill="accent"/>
                <circle cx="24" cy="20" r="10" fill="#fff" opacity=".9"/>
                <rect x="42" y="14" width="96" height="12" rx="6" fill="#fff" opacity=".9"/>
                <rect x="16" y="56" width="78" height="78" rx="10" fill="#8882"/>
                <rect x="108" y="62" width="140" height="11" rx="5.5" fill="#3a3a3a"/>
                <rect x="108" y="82" width="70" height="9" rx="4.5" fill="#777"/>
                <rect x="108" y="102" width="92" height="30" rx="9" fill="{shown.Accent}" data-fill="accent"/>
                <rect x="130" y="113" width="48" height="8" rx="4" fill="#fff"/></svg>
                """
            );
        }
    }

    private Fragment Swatch(string name, string value, string accent, string background) =>
        Fragment.Of(
            $"""
            <label><input type="radio" name="look" value="{value}" aria-label="{name}"{When(
                draft.Look == value,
                " checked"
            )} data-accent="{accent}" data-background="{background}"><svg viewBox="0 0 52 52" aria-hidden="true">
            <rect width="52" height="52" rx="12" fill="{background}"/>
            <rect x="10" y="10" width="32" height="32" rx="10" fill="{accent}"/></svg></label>
            """
        );
}
