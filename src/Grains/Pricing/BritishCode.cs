using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Dukaan.Pricing;

/// <summary>
/// A postcode of the United Kingdom and the islands that use its form, or as much of one as is written: <c>E</c> (an area), <c>E1</c> (a
/// district), <c>E1 0</c> (a sector), <c>E1 0AA</c> (a unit). Where no space is written, the last three characters of a whole code are its
/// inward part (BS 7666).
/// </summary>
/// <param name="Outward">The area's letters, alone or with the district.</param>
/// <param name="Inward">The sector's digit and the unit's letters, as far as they are known.</param>
public readonly record struct BritishCode(string Outward, string Inward)
{
    private const int InwardLength = 3;

    /// <summary>Districts of which only the parts with a letter exist: SW1 is SW1A, SW1E, … and no code begins with "SW1 ".</summary>
    private static readonly FrozenSet<string> Divided = new[] { "EC1", "EC2", "EC3", "EC4", "SW1", "W1", "WC1", "WC2" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    /// <summary>The letters at its beginning.</summary>
    public string Area => Outward[..Letters(Outward)];

    /// <summary>The district's number, or null for an area alone.</summary>
    public int? Number =>
        Letters(Outward) is var from && from == Outward.Length
            ? null
            : int.Parse(
                Outward.AsSpan(from, Outward.Length - from - (char.IsAsciiDigit(Outward[^1]) ? 0 : 1)),
                System.Globalization.CultureInfo.InvariantCulture
            );

    /// <summary>Whether its countries' codes have this form: the United Kingdom, Guernsey, Jersey and the Isle of Man.</summary>
    public static bool IsOf(string country) => country is "GB" or "GG" or "JE" or "IM";

    /// <param name="text">Normalised, in capitals.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out BritishCode? code)
    {
        code = null;
        var space = text.IndexOfAny([' ', '-']);
        var compact = string.Concat(text.Where(char.IsAsciiLetterOrDigit));
        var cut =
            space > 0 && IsOutward(text[..space].Trim()) ? space
            : IsOutward(compact) || (Letters(compact) == compact.Length && compact.Length is 1 or 2) ? compact.Length
            : compact.Length > InwardLength && IsInward(compact[^InwardLength..]) && IsOutward(compact[..^InwardLength])
                ? compact.Length - InwardLength
            : compact.Length > 1 && IsInward(compact[^1..]) && IsOutward(compact[..^1]) ? compact.Length - 1
            : 0;
        if (cut == 0 || !(cut == compact.Length || IsInward(compact[cut..])))
        {
            return false;
        }

        code = new BritishCode(compact[..cut], compact[cut..]);
        return true;
    }

    /// <summary>Whether this is where the other, a whole code, lies in.</summary>
    public bool Has(BritishCode other) =>
        Number is null ? other.Area == Outward
        : other.Outward == Outward ? other.Inward.StartsWith(Inward, StringComparison.Ordinal)
        : Inward.Length == 0
            && Divided.Contains(Outward)
            && other.Outward.Length == Outward.Length + 1
            && other.Outward.StartsWith(Outward, StringComparison.Ordinal)
            && char.IsAsciiLetter(other.Outward[^1]);

    public override string ToString() => Inward.Length > 0 ? $"{Outward} {Inward}" : Outward;

    private static int Letters(string text) => text.TakeWhile(char.IsAsciiLetterUpper).Count();

    /// <summary>One or two letters, a digit, and a second digit or a letter where there is one.</summary>
    private static bool IsOutward(string text)
    {
        var letters = Letters(text);
        return letters is 1 or 2
            && (text.Length - letters) is 1 or 2
            && char.IsAsciiDigit(text[letters])
            && (text.Length - letters == 1 || char.IsAsciiLetterOrDigit(text[^1]));
    }

    private static bool IsInward(string text) =>
        text.Length is > 0 and <= InwardLength && char.IsAsciiDigit(text[0]) && text.AsSpan(1).IndexOfAnyExceptInRange('A', 'Z') < 0;
}
