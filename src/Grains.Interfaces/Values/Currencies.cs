using System.Collections.Frozen;

namespace Dukaan.Values;

/// <summary>The currencies of shops, with the digits of their minor unit and their sign (ISO 4217, list one).</summary>
public static class Currencies
{
    private static readonly FrozenDictionary<string, (int Digits, string Sign)> Known = new Dictionary<string, (int, string)>
    {
        ["INR"] = (2, "₹"),
        ["USD"] = (2, "$"),
        ["EUR"] = (2, "€"),
        ["GBP"] = (2, "£"),
        ["JPY"] = (0, "¥"),
        ["BDT"] = (2, "৳"),
        ["PKR"] = (2, "Rs"),
        ["LKR"] = (2, "Rs"),
        ["NPR"] = (2, "Rs"),
        ["IDR"] = (2, "Rp"),
        ["PHP"] = (2, "₱"),
        ["THB"] = (2, "฿"),
        ["VND"] = (0, "₫"),
        ["MYR"] = (2, "RM"),
        ["SGD"] = (2, "S$"),
        ["AED"] = (2, "AED"),
        ["SAR"] = (2, "SAR"),
        ["KWD"] = (3, "KWD"),
        ["NGN"] = (2, "₦"),
        ["KES"] = (2, "KSh"),
        ["GHS"] = (2, "GH₵"),
        ["ZAR"] = (2, "R"),
        ["EGP"] = (2, "E£"),
        ["BRL"] = (2, "R$"),
        ["MXN"] = (2, "MX$"),
        ["CAD"] = (2, "CA$"),
        ["AUD"] = (2, "A$"),
        ["NZD"] = (2, "NZ$"),
        ["CHF"] = (2, "CHF"),
        ["SEK"] = (2, "kr"),
        ["PLN"] = (2, "zł"),
        ["TRY"] = (2, "₺"),
        ["CNY"] = (2, "CN¥"),
        ["KRW"] = (0, "₩"),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SharedCodes = Known
        .Keys.ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All codes, in alphabetical order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The one text of a code, so that a shop's thousands of prices share it; null: the code is unknown.</summary>
    public static string? Shared(ReadOnlySpan<char> code) => SharedCodes.TryGetValue(code, out var known) ? known : null;

    public static bool IsKnown(string? code) => code is not null && Known.ContainsKey(code);

    /// <summary>How many decimal digits the minor unit has: 2 for INR, 0 for JPY, 3 for KWD.</summary>
    public static int Digits(string code) => Known[code].Digits;

    /// <summary>The sign to print before an amount.</summary>
    public static string Sign(string code) => Known[code].Sign;
}
