using System.Collections.Frozen;

namespace Dukaan.Values;

/// <summary>The languages a shop's pages can be in: BCP 47 primary tags, with an optional region as in <c>pt-BR</c>.</summary>
public static class Languages
{
    /// <summary>Tag and the language's own name, as sellers choose it.</summary>
    public static IReadOnlyList<(string Tag, string Name)> Listed { get; } =
    [
        ("en", "English"),
        ("hi", "हिन्दी"),
        ("bn", "বাংলা"),
        ("mr", "मराठी"),
        ("te", "తెలుగు"),
        ("ta", "தமிழ்"),
        ("gu", "ગુજરાતી"),
        ("kn", "ಕನ್ನಡ"),
        ("ml", "മലയാളം"),
        ("pa", "ਪੰਜਾਬੀ"),
        ("or", "ଓଡ଼ିଆ"),
        ("as", "অসমীয়া"),
        ("ur", "اردو"),
        ("ne", "नेपाली"),
        ("si", "සිංහල"),
        ("id", "Bahasa Indonesia"),
        ("ms", "Bahasa Melayu"),
        ("fil", "Filipino"),
        ("th", "ไทย"),
        ("vi", "Tiếng Việt"),
        ("ar", "العربية"),
        ("fa", "فارسی"),
        ("sw", "Kiswahili"),
        ("ha", "Hausa"),
        ("yo", "Yorùbá"),
        ("am", "አማርኛ"),
        ("pt", "Português"),
        ("es", "Español"),
        ("fr", "Français"),
        ("de", "Deutsch"),
        ("it", "Italiano"),
        ("nl", "Nederlands"),
        ("pl", "Polski"),
        ("sv", "Svenska"),
        ("tr", "Türkçe"),
        ("ru", "Русский"),
        ("zh", "中文"),
        ("ja", "日本語"),
        ("ko", "한국어"),
    ];

    private static readonly FrozenSet<string> Tags = Listed.Select(language => language.Tag).ToFrozenSet();

    /// <summary>Whether it is a listed language, alone or with an ISO 3166 region.</summary>
    public static bool IsKnown(string? tag)
    {
        if (tag is null)
        {
            return false;
        }

        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        return dash < 0
            ? Tags.Contains(tag)
            : Tags.Contains(tag[..dash]) && tag.Length == dash + 3 && char.IsAsciiLetterUpper(tag[^2]) && char.IsAsciiLetterUpper(tag[^1]);
    }
}
