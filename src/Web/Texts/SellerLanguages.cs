using System.Globalization;

namespace Dukaan.Web.Texts;

/// <summary>The languages of the seller's side. To add one, see <c>docs/languages.md</c>.</summary>
internal static class SellerLanguages
{
    /// <summary>For those whose browser names none of the others.</summary>
    public static SellerLanguage Default { get; } = new("en", "English", English.Dashboard, Refusals: null);

    /// <summary>All of them, in the order in which people choose.</summary>
    public static IReadOnlyList<SellerLanguage> All { get; } =
    [
        Default,
        new("ar", "العربية", Arabic.Dashboard, Arabic.Refusals),
        new("bn", "বাংলা", Bengali.Dashboard, Bengali.Refusals),
        new("es", "Español", Spanish.Dashboard, Spanish.Refusals),
        new("fa", "فارسی", Persian.Dashboard, Persian.Refusals),
        new("fr", "Français", French.Dashboard, French.Refusals),
        new("gu", "ગુજરાતી", Gujarati.Dashboard, Gujarati.Refusals),
        new("hi", "हिन्दी", Hindi.Dashboard, Hindi.Refusals),
        new("mr", "मराठी", Marathi.Dashboard, Marathi.Refusals),
        new("pt", "Português (Brasil)", Portuguese.Dashboard, Portuguese.Refusals),
        new("pt-PT", "Português (Portugal)", EuropeanPortuguese.Dashboard, EuropeanPortuguese.Refusals),
        new("ta", "தமிழ்", Tamil.Dashboard, Tamil.Refusals),
        new("te", "తెలుగు", Telugu.Dashboard, Telugu.Refusals),
        new("ur", "اردو", Urdu.Dashboard, Urdu.Refusals),
        new("zh", "简体中文", Chinese.Dashboard, Chinese.Refusals),
    ];

    /// <summary>The language of this request: its UI culture.</summary>
    public static SellerLanguage Current => All.FirstOrDefault(each => each.Culture.Equals(CultureInfo.CurrentUICulture)) ?? Default;

    /// <summary>The language of a tag (BCP 47), or null: the same tag, else its parent, else one with the same primary subtag.</summary>
    public static SellerLanguage? Find(string? tag)
    {
        if (string.IsNullOrEmpty(tag))
        {
            return null;
        }

        var (primary, parent) = (ShopLanguages.Primary(tag), ShopLanguages.Parent(tag));
        return All.FirstOrDefault(each => each.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase))
            ?? All.FirstOrDefault(each => each.Tag == parent)
            ?? All.FirstOrDefault(each => ShopLanguages.Primary(each.Tag) == primary);
    }
}
