using System.Text.RegularExpressions;
using Dukaan.Values;

namespace Dukaan.Web.Texts;

/// <summary>Why something was refused, in the language of a person.</summary>
internal static partial class Refusals
{
    /// <summary>The sentence of an error; the English one where the language has none for its code.</summary>
    public static string Say(SellerLanguage language, Error error) => Say(language, error.Code, error.Message);

    /// <inheritdoc cref="Say(SellerLanguage, Error)"/>
    /// <param name="language">The person's.</param>
    /// <param name="code">Of the error.</param>
    /// <param name="english">The sentence in English. The numbers in it are limits, which the other languages name too.</param>
    public static string Say(SellerLanguage language, string code, string english)
    {
        if (language.Refusals is not { } texts)
        {
            return english;
        }

        return RefusalCodes.Find(texts, code) is { } text
            ? string.Format(null, text, Numbers(english))
            : RefusalCodes.ForShoppers(language.Tag, code) ?? texts.Other;
    }

    private static object[] Numbers(string english)
    {
        var numbers = Digits().Matches(english).Select(match => (object)match.Value).ToList();
        // A text may name fewer numbers than the English one, never more; a missing one is a blank rather than a failure.
        while (numbers.Count < 4)
        {
            numbers.Add("");
        }

        return [.. numbers];
    }

    [GeneratedRegex(@"\d[\d,.]*\d|\d")]
    private static partial Regex Digits();
}
