using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts.Documents;

/// <summary>The names of a currency and its minor unit, singular and plural.</summary>
/// <param name="SmallOne">Empty if the minor unit has no name: it is written as a fraction.</param>
internal sealed record CurrencyWords(string One, string Many, string SmallOne, string SmallMany)
{
    /// <summary>Whether it takes feminine numbers.</summary>
    public bool Feminine { get; init; }

    /// <summary>Whether it is counted in lakhs and crores in languages that allow both.</summary>
    public bool Lakhs { get; init; }

    /// <summary>A currency without a name in the language is called by its code.</summary>
    public static CurrencyWords OfCode(string currency) => new(currency, currency, "", "");
}
