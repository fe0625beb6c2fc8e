using System.Collections.Frozen;
using Dukaan.Values;

namespace Dukaan.Web.Texts;

/// <summary>The signs and words of a currency that people write beside an amount, in the scripts of its country.</summary>
internal static class PriceSigns
{
    private static readonly FrozenDictionary<string, string[]> Written = new Dictionary<string, string[]>
    {
        ["INR"] =
        [
            "रुपये",
            "रुपए",
            "रु.",
            "रु",
            "রুপি",
            "টাকা",
            "ரூபாய்",
            "ரூ.",
            "ரூ",
            "రూపాయలు",
            "రూ.",
            "రూ",
            "રૂપિયા",
            "રૂ.",
            "રૂ",
            "روپے",
        ],
        ["PKR"] = ["روپے", "₨"],
        ["NPR"] = ["रु.", "रु", "₨"],
        ["LKR"] = ["ரூ.", "ரூ", "₨"],
        ["BDT"] = ["টাকা", "Tk.", "Tk"],
        ["AED"] = ["درهم", "د.إ.", "د.إ"],
        ["SAR"] = ["ريال", "ر.س.", "ر.س", "﷼"],
        ["KWD"] = ["دينار", "د.ك.", "د.ك"],
        ["EGP"] = ["جنيه", "ج.م.", "ج.م", "LE"],
        ["CNY"] = ["元", "圆", "块"],
        ["JPY"] = ["円"],
        ["KRW"] = ["원"],
        ["VND"] = ["đ"],
    }.ToFrozenDictionary();

    /// <summary>All of a currency's, as <see cref="InputNormalizer"/> leaves them: code, sign with and without letters, words.</summary>
    public static IEnumerable<string> Of(string currency)
    {
        var sign = Currencies.Sign(currency);
        var bare = sign.TrimStart(Letters);
        var alone = bare.Length == 0 || char.IsAsciiLetter(bare[0]) ? sign : bare;
        return new[] { currency, sign, alone, "Rs.", "Rs" }
            .Concat(Written.GetValueOrDefault(currency, []))
            .Select(InputNormalizer.Normalize);
    }

    /// <summary>Before a sign that several countries share: MX$, CN¥, E£.</summary>
    private static readonly char[] Letters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
}
