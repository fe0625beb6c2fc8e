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
        "languages",
        "timeZone",
        "accent",
        "background",
        "theme",
        "layout",
    ];

    public Fragment Html =>
        Fragment.Of(
            $"""
        <section class="card"><h2>{seller.Texts.ShopSettings.YourShop}</h2>
        {new TextField("name", seller.Texts.Common.Name) { Value = draft.Name, Error = errors["name"], Max = 80, Required = true,
            AutoComplete = "organization" }.Html}
        {new TextField("slug", seller.Texts.ShopSettings.Link)
    {
        Value = draft.Slug,
        Error = errors["slug"],
        Before = $"{new Uri(seller.Http.PublicUrl()).Authority}/s/",
        Hint = seller.Texts.ShopSettings.OldLink,
        Max = 40,
        Required = true,
        AutoComplete = "off",
        Attributes = Fragment.Trusted(" autocapitalize=\"none\" spellcheck=\"false\""),
    }.Html}
        {new TextField("description", seller.Texts.ShopSettings.Line) { Value = draft.Description, Error = errors["description"], 
            Long = true,
            Max = 500, Placeholder = seller.Texts.ShopSettings.LineExample }.Html}
        </section>
        <section class="card" id="contact"><h2>{seller.Texts.ShopSettings.ContactReturns}</h2>
        <p class="soft small">{seller.Texts.ShopSettings.ContactHint}</p>
        {new TextField("phone", seller.Texts.ShopSettings.PhoneSeen)
    {
        Value = draft.Phone,
        Error = errors["phone"],
        Hint = seller.Texts.ShopSettings.PhoneSeenHint,
        Type = "tel",
        InputMode = "tel",
        AutoComplete = "tel",
        Max = 40,
    }.Html}
        {(draft.Phone.Length > 0 || ownPhone is null ? default : Controls.Act(seller.Url("settings/phone"),
            Fragment.Of($"{seller.Texts.ShopSettings.ShowOwn(ownPhone)}"), "btn quiet"))}
        {new TextField("address", seller.Texts.ShopSettings.AddressSeen) { Value = draft.Address, Error = errors["address"], 
            Long = true, Max = 300,
            Placeholder = seller.Texts.ShopSettings.AddressExample, AutoComplete = "street-address" }.Html}
        {new TextField("returnPolicy", seller.Texts.ShopSettings.Returns) { Value = draft.ReturnPolicy, Error = errors["returnPolicy"], 
            Long = true,
            Max = 4_000, Placeholder = seller.Texts.ShopSettings.ReturnsExample }.Html}
        </section>
        <section class="card"><h2>{seller.Texts.ShopSettings.StockHeading}</h2>
        {SelectField.Of("showLeft", seller.Texts.ShopSettings.ShowLeft, SettingsChoices.ShowLeft(seller.Texts, draft.ShowLeft), 
            draft.ShowLeft,
            errors["showLeft"])}
        <p class="soft small">{seller.Texts.ShopSettings.ShowLeftHint}</p></section>
        <section class="card"><h2>{seller.Texts.ShopSettings.Colours}</h2>{Colours}</section>
        <section class="card" id="layout"><h2>{seller.Texts.ShopSettings.LayoutHeading}</h2>{LayoutChoice.Html(seller, draft, errors)}
        </section>
        <section class="card"><h2>{seller.Texts.ShopSettings.Country}</h2>
        {SelectField.Of("currency", seller.Texts.ShopSettings.Currency, SettingsChoices.Currencies, draft.Currency, errors["currency"])}
        {SelectField.Of("language", seller.Texts.ShopSettings.PagesLanguage, SettingsChoices.Languages(draft.Language), draft.Language,
            errors["language"])}
        {OtherLanguages}
        {SelectField.Of("timeZone", seller.Texts.ShopSettings.TimeZone, SettingsChoices.TimeZones(draft.TimeZone), draft.TimeZone, 
            errors["timeZone"])}
        </section>
        """
        );

    private Fragment OtherLanguages =>
        Fragment.Of(
            $"""
            <details class="more" id="languages"{When(errors["languages"] is not null || draft.Languages is { Length: > 0 }, " open")}>
            <summary>{seller.Texts.ShopSettings.OtherLanguages}</summary>
            <fieldset><legend class="sr">{seller.Texts.ShopSettings.OtherLanguages}</legend>
            <p class="soft small">{seller.Texts.ShopSettings.OtherLanguagesHint}</p>
            <input type="hidden" name="languages" value="">{Each(
                SettingsChoices.Languages(draft.Language).Where(language => language.Value != draft.Language),
                language => Fragment.Of(
                    $"""
                    <label class="check"><input type="checkbox" name="languages" value="{language.Value}"{When(
                        draft.Languages?.Split(',').Contains(language.Value) == true,
                        " checked"
                    )}><span lang="{language.Value}" dir="auto">{language.Text}</span></label>
                    """
                )
            )}{(errors["languages"] is { } error ? Fragment.Of($"<p class=\"error\">{error}</p>") : default)}</fieldset></details>
            """
        );

    private Fragment Colours
    {
        get
        {
            var shown = ThemePresets.Preset(draft.Look) ?? seller.Shop.Theme;
            return Fragment.Of(
                $"""
                <fieldset data-looks><legend class="sr">{seller.Texts.ShopSettings.PairOfColours}</legend><div class="swatches">{Each(
                    ThemePresets.Presets,
                    preset => Swatch(preset.Name(seller.Texts.ShopSettings), 
                        ThemePresets.ValueOf(preset.Theme), preset.Theme.Accent, preset.Theme.Background)
                )}</div>
                <label class="check"><input type="radio" name="look" value="{SettingsDraft.OwnLook}"{When(
                    draft.Look == SettingsDraft.OwnLook,
                    " checked"
                )}><span>{seller.Texts.ShopSettings.OwnColours}</span></label>
                <div class="row"><label class="check"><input type="color" name="accent"
                 value="{draft.Accent}"><span>{
                     seller.Texts.ShopSettings.Buttons}</span></label><label class="check"><input type="color" name="background"
                 value="{draft.Background}"><span>{seller.Texts.ShopSettings.Page}</span></label></div></fieldset>
                {(errors["theme"] ?? errors["accent"] ?? errors["background"]) switch
                {
                    null => default,
                    var error => Fragment.Of($"<p class=\"error\">{error}</p>"),
                }}
                <svg class="look" viewBox="0 0 320 150" role="img" aria-label="{seller.Texts.ShopSettings.HowItLooks}">
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
