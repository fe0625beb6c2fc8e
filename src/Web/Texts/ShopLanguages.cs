using System.Collections.Frozen;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Texts;

/// <summary>The languages of the storefront. A shop in another language gets English texts around its own.</summary>
public static class ShopLanguages
{
    private static readonly FrozenDictionary<string, ShopTexts> Known = new Dictionary<string, ShopTexts>
    {
        ["en"] = English.Texts,
        ["hi"] = Hindi.Texts,
        ["bn"] = Bengali.Texts,
        ["ta"] = Tamil.Texts,
        ["pt"] = Portuguese.Texts,
        ["es"] = Spanish.Texts,
        ["fr"] = French.Texts,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> RightToLeft = new[]
    {
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "ks",
        "ps",
        "sd",
        "ug",
        "ur",
        "yi",
    }.ToFrozenSet();

    /// <summary>The texts of every language, by the primary subtag of BCP 47.</summary>
    public static IReadOnlyDictionary<string, ShopTexts> All => Known;

    /// <summary>The texts for a BCP 47 tag: <c>pt-BR</c> uses <c>pt</c>.</summary>
    public static ShopTexts For(string language) => Known.GetValueOrDefault(Primary(language), English.Texts);

    /// <summary><c>ltr</c> or <c>rtl</c>: the direction of the language.</summary>
    public static string Direction(string language) => RightToLeft.Contains(Primary(language)) ? "rtl" : "ltr";

    /// <summary>The primary subtag, in small letters.</summary>
    public static string Primary(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? language : language[..hyphen]).ToLowerInvariant();
    }
}
