using System.Collections.Frozen;
using Dukaan.Web.Texts.Accounts;
using Dukaan.Web.Texts.Documents;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

/// <summary>The languages of the storefront. A shop in another language gets English texts around its own.</summary>
public static class ShopLanguages
{
    private static readonly FrozenDictionary<string, Language> Known = new Dictionary<string, Language>
    {
        ["en"] = new(English.Texts, English.Account, English.Seller, English.Documents),
        ["ar"] = new(Arabic.Texts, Arabic.Account, Arabic.Seller, Arabic.Documents),
        ["zh"] = new(Chinese.Texts, Chinese.Account, Chinese.Seller, Chinese.Documents),
        ["hi"] = new(Hindi.Texts, Hindi.Account, Hindi.Seller, Hindi.Documents),
        ["ur"] = new(Urdu.Texts, Urdu.Account, Urdu.Seller, Urdu.Documents),
        ["mr"] = new(Marathi.Texts, Marathi.Account, Marathi.Seller, Marathi.Documents),
        ["bn"] = new(Bengali.Texts, Bengali.Account, Bengali.Seller, Bengali.Documents),
        ["ta"] = new(Tamil.Texts, Tamil.Account, Tamil.Seller, Tamil.Documents),
        ["pt"] = new(Portuguese.Texts, Portuguese.Account, Portuguese.Seller, Portuguese.Documents),
        ["es"] = new(Spanish.Texts, Spanish.Account, Spanish.Seller, Spanish.Documents),
        ["fr"] = new(French.Texts, French.Account, French.Seller, French.Documents),
        ["pt-PT"] = new(EuropeanPortuguese.Texts, EuropeanPortuguese.Account, EuropeanPortuguese.Seller, EuropeanPortuguese.Documents),
        ["fa"] = new(Persian.Texts, Persian.Account, Persian.Seller, Persian.Documents),
        ["gu"] = new(Gujarati.Texts, Gujarati.Account, Gujarati.Seller, Gujarati.Documents),
        ["te"] = new(Telugu.Texts, Telugu.Account, Telugu.Seller, Telugu.Documents),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private const string European = "pt-PT";

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

    /// <summary>The texts of every language, by its BCP 47 tag.</summary>
    public static IReadOnlyDictionary<string, ShopTexts> All { get; } = Known.ToFrozenDictionary(each => each.Key, each => each.Value.Shop);

    /// <summary>The texts for a BCP 47 tag: <c>pt-PT</c> has its own, which <c>pt-AO</c> uses too; <c>pt-BR</c> uses <c>pt</c>.</summary>
    public static ShopTexts For(string language) => Of(language).Shop;

    /// <summary>The texts of shoppers' accounts for a BCP 47 tag; English if there are none.</summary>
    internal static AccountTexts Account(string language) => Of(language).Account;

    /// <summary>The texts of messages to sellers for a BCP 47 tag; English if there are none.</summary>
    internal static SellerTexts Seller(string language) => Of(language).Seller;

    /// <summary>The texts of invoices and packing slips for a BCP 47 tag; English if there are none.</summary>
    internal static DocumentTexts Documents(string language) => Of(language).Documents;

    /// <summary><c>ltr</c> or <c>rtl</c>: the direction of the language.</summary>
    public static string Direction(string language) => RightToLeft.Contains(Primary(language)) ? "rtl" : "ltr";

    /// <summary>The primary subtag, in small letters.</summary>
    public static string Primary(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? language : language[..hyphen]).ToLowerInvariant();
    }

    private static Language Of(string language) =>
        Known.GetValueOrDefault(language) ?? Known.GetValueOrDefault(Parent(language), Known["en"]);

    /// <summary>The tag whose words a tag without its own has (CLDR's parents): Portuguese is Portugal's but in Brazil.</summary>
    internal static string Parent(string language) => IsEuropean(language) ? European : Primary(language);

    /// <inheritdoc cref="Parent(string)"/>
    internal static ReadOnlySpan<char> Parent(ReadOnlySpan<char> language) =>
        IsEuropean(language) ? European
        : language.IndexOf('-') is >= 0 and var hyphen ? language[..hyphen]
        : language;

    private static bool IsEuropean(ReadOnlySpan<char> language) =>
        language.StartsWith("pt-", StringComparison.OrdinalIgnoreCase) && !language.Equals("pt-BR", StringComparison.OrdinalIgnoreCase);

    private sealed record Language(ShopTexts Shop, AccountTexts Account, SellerTexts Seller, DocumentTexts Documents);
}
