using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Values;

namespace Dukaan.Pricing;

/// <summary>
/// Names a place in a store without saying it: the street line and the postal code, however they are written. The town, the state and the
/// country follow from the postal code, and people write them in many ways.
/// </summary>
public static partial class AddressMark
{
    /// <summary>Words that one person writes and the next leaves out.</summary>
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "AND",
        "DOOR",
        "FLAT",
        "HOUSE",
        "HNO",
        "NO",
        "NUMBER",
        "PLOT",
        "THE",
    };

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["APARTMENT"] = "APT",
        ["APARTMENTS"] = "APT",
        ["APTS"] = "APT",
        ["AVENUE"] = "AVE",
        ["BLDG"] = "BUILDING",
        ["FLR"] = "FLOOR",
        ["MN"] = "MAIN",
        ["OPPOSITE"] = "OPP",
        ["ROAD"] = "RD",
        ["SECT"] = "SECTOR",
        ["SEC"] = "SECTOR",
        ["STREET"] = "ST",
    };

    /// <summary>The mark, or null: there is no street line or no postal code, so nobody knows where that is.</summary>
    public static string? Of(string storeId, Address address)
    {
        var (line, code) = (Plain(address.Line1), PostalCodeOf(address));
        return line.Length == 0 || code.Length == 0 ? null : Ids.Derive("address-mark", storeId, line, code);
    }

    /// <summary>
    /// A street line in capitals, without signs, with common words in their short form or left out, numbers apart from letters and
    /// initials together: <c>Flat No. 12A, M.G. Road</c> and <c>#12-a mg rd</c> are the same.
    /// </summary>
    public static string Plain(string line) =>
        string.Join(
            ' ',
            Words(Initials().Replace(InputNormalizer.Normalize(line).ToUpperInvariant(), "$1"))
                .Where(word => !Idle.Contains(word))
                .Select(word => Short.GetValueOrDefault(word, word))
        );

    private static string PostalCodeOf(Address address) =>
        string.Concat(InputNormalizer.Normalize(address.PostalCode).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var sign in text)
        {
            var isPart = char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) is MarkAbove or MarkBeside;
            if (word.Length > 0 && (!isPart || char.IsDigit(sign) != char.IsDigit(word[^1])))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (isPart)
            {
                word.Append(sign);
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>The point between two letters that stand for words: <c>M.G.</c> is written <c>MG</c> as well.</summary>
    [GeneratedRegex(@"(?<!\p{L})(\p{L})\.\s*(?=\p{L}(?:\P{L}|$))")]
    private static partial Regex Initials();

    // Vowel signs of Indian scripts are marks, not letters.
    private const System.Globalization.UnicodeCategory MarkAbove = System.Globalization.UnicodeCategory.NonSpacingMark;
    private const System.Globalization.UnicodeCategory MarkBeside = System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
