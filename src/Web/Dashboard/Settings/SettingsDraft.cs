using System.Globalization;
using Dukaan.Stores;
using Dukaan.Values;

namespace Dukaan.Web.Dashboard.Settings;

/// <summary>A shop's settings as they stand in the form.</summary>
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

    public static SettingsDraft Of(StoreProfile shop) =>
        new(
            shop.Name,
            shop.Slug,
            shop.Description,
            shop.Phone ?? "",
            shop.Currency,
            shop.Language,
            shop.TimeZone,
            Looks.PresetOf(shop.Theme),
            shop.Theme.Accent,
            shop.Theme.Background,
            shop.Address,
            shop.ReturnPolicy,
            shop.ShowLeft.ToString(CultureInfo.InvariantCulture)
        );

    public static SettingsDraft Of(Form form) =>
        new(
            form["name"],
            form["slug"].ToLowerInvariant(),
            form["description"].ReplaceLineEndings("\n"),
            form["phone"],
            form["currency"],
            form["language"],
            form["timeZone"],
            form["look"],
            form["accent"],
            form["background"],
            form["address"].ReplaceLineEndings("\n"),
            form["returnPolicy"].ReplaceLineEndings("\n"),
            form["showLeft"]
        );

    /// <summary>The command that makes the settings this, or what is wrong with them.</summary>
    /// <param name="operationId">The form's.</param>
    /// <param name="ifVersion">The version the form was filled from.</param>
    /// <param name="dialCode">The country code of a phone number that is typed without one.</param>
    /// <param name="now">Only what differs from it is changed.</param>
    /// <param name="command">Null where something is wrong.</param>
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

        var theme = Looks.Preset(Look) ?? new Theme(Accent, Background);
        command = new ChangeStore(
            operationId,
            ifVersion,
            Changed(Name, now.Name),
            Changed(Slug, now.Slug),
            Changed(Description, now.Description),
            Changed(Currency, now.Currency),
            Changed(Language, now.Language),
            theme == now.Theme ? null : theme,
            null,
            Changed(phone, now.Phone ?? ""),
            TimeZone: Changed(TimeZone, now.TimeZone),
            Address: Changed(Address, now.Address),
            ReturnPolicy: Changed(ReturnPolicy, now.ReturnPolicy),
            ShowLeft: int.TryParse(ShowLeft, NumberStyles.None, CultureInfo.InvariantCulture, out var left) && left != now.ShowLeft
                ? left
                : null
        );
        return FormErrors.None;
    }

    private static string? Changed(string wanted, string now) => wanted == now ? null : wanted;
}
