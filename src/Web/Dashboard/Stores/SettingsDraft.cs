using System.Globalization;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>A shop's settings as typed in the form.</summary>
/// <param name="Look">A preset's value, or <see cref="OwnLook"/>.</param>
internal sealed record SettingsDraft(
    string Name,
    string Slug,
    string Description,
    string Phone,
    string Currency,
    string Language,
    string TimeZone,
    string Look,
    string Accent,
    string Background,
    string Address,
    string ReturnPolicy,
    string ShowLeft
)
{
    public const string OwnLook = "own";

    /// <summary>The other languages of its pages, with commas between; null: the form did not have them.</summary>
    public string? Languages { get; init; }

    /// <summary>A <see cref="ShopLayout"/>; empty: the form did not have it.</summary>
    public string Layout { get; init; } = "";

    public static SettingsDraft Of(StoreProfile shop) =>
        new(
            Name: shop.Name,
            Slug: shop.Slug,
            Description: shop.Description,
            Phone: shop.Phone ?? "",
            Currency: shop.Currency,
            Language: shop.Language,
            TimeZone: shop.TimeZone,
            Look: ThemePresets.PresetOf(shop.Theme),
            Accent: shop.Theme.Accent,
            Background: shop.Theme.Background,
            Address: shop.Address,
            ReturnPolicy: shop.ReturnPolicy,
            ShowLeft: shop.ShowLeft.ToString(CultureInfo.InvariantCulture)
        )
        {
            Languages = string.Join(',', shop.Languages),
            Layout = LayoutChoice.NameOf(shop.Layout),
        };

    public static SettingsDraft Of(Form form) =>
        new(
            Name: form["name"],
            Slug: form["slug"].ToLowerInvariant(),
            Description: form["description"].ReplaceLineEndings("\n"),
            Phone: form["phone"],
            Currency: form["currency"],
            Language: form["language"],
            TimeZone: form["timeZone"],
            Look: form["look"],
            Accent: form["accent"],
            Background: form["background"],
            Address: form["address"].ReplaceLineEndings("\n"),
            ReturnPolicy: form["returnPolicy"].ReplaceLineEndings("\n"),
            ShowLeft: form["showLeft"]
        )
        {
            Languages = form.Sent("languages") ? string.Join(',', form.All("languages").Where(tag => tag.Length > 0)) : null,
            Layout = form["layout"],
        };

    /// <summary>The command that sets these settings, or a validation error.</summary>
    /// <param name="operationId">The form's.</param>
    /// <param name="ifVersion">The version from which the form was filled.</param>
    /// <param name="dialCode">The country code of a phone number that is typed without one.</param>
    /// <param name="now">The current settings; only differences are changed.</param>
    /// <param name="command">Null if there is an error.</param>
    public FormErrors Read(string operationId, long? ifVersion, string? dialCode, StoreProfile now, out ChangeStore? command)
    {
        var phone = Phone;
        command = null;
        if (Phone.Length > 0)
        {
            if (!Values.Phone.TryParse(Phone, dialCode, out var parsed))
            {
                return FormErrors.Of(
                    Error.Invalid(
                        "phone",
                        "phone-invalid",
                        "This is not a phone number. Write it with its country code, such as +91 98765 43210."
                    )
                );
            }

            phone = parsed.E164;
        }

        var theme = ThemePresets.Preset(Look) ?? new Theme(Accent, Background);
        command = new ChangeStore(
            OperationId: operationId,
            IfVersion: ifVersion,
            Name: Changed(Name, now.Name),
            Slug: Changed(Slug, now.Slug),
            Description: Changed(Description, now.Description),
            Currency: Changed(Currency, now.Currency),
            Language: Changed(Language, now.Language),
            Theme: theme == now.Theme ? null : theme,
            Picture: null,
            Phone: Changed(phone, now.Phone ?? ""),
            TimeZone: Changed(TimeZone, now.TimeZone),
            Address: Changed(Address, now.Address),
            ReturnPolicy: Changed(ReturnPolicy, now.ReturnPolicy),
            ShowLeft: int.TryParse(ShowLeft, NumberStyles.None, CultureInfo.InvariantCulture, out var left) && left != now.ShowLeft
                ? left
                : null
        )
        {
            Languages =
                Languages is { } languages && languages != string.Join(',', now.Languages)
                    ? [.. languages.Split(',', StringSplitOptions.RemoveEmptyEntries)]
                    : null,
            Layout = LayoutChoice.Read(Layout) is { } layout && layout != now.Layout ? layout : null,
        };
        return FormErrors.None;
    }

    private static string? Changed(string wanted, string now) => wanted == now ? null : wanted;
}
