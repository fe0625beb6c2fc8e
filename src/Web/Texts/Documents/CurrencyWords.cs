using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts.Documents;

/// <summary>What a currency and its minor unit are called: one of it, and many.</summary>
/// <param name="SmallOne">Empty where the minor unit has no name: it is written as a fraction.</param>
internal sealed record CurrencyWords(string One, string Many, string SmallOne, string SmallMany)
{
    /// <summary>Whether numbers before it take their feminine form.</summary>
    public bool Feminine { get; init; }

    /// <summary>Whether it is counted in lakhs and crores where the language leaves a choice.</summary>
    public bool Lakhs { get; init; }

    /// <summary>A currency that the language has no name for is called by its code.</summary>
    public static CurrencyWords OfCode(string currency) => new(currency, currency, "", "");
}
