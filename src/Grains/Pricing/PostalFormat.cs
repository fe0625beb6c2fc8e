using System.Collections.Frozen;

namespace Dukaan.Pricing;

/// <summary>
/// How a country writes its postal codes (Universal Postal Union, "Postal addressing systems in member countries"). In a shape <c>9</c>
/// stands for a digit,
/// <c>A</c> for a letter and <c>X</c> for either.
/// </summary>
/// <param name="Example">A whole code, as it is written.</param>
/// <param name="Shape">Of a whole code without spaces and hyphens.</param>
public sealed record PostalFormat(string Example, string Shape)
{
    private static readonly FrozenDictionary<string, PostalFormat> ByCountry = Read(
            """
            IN 411001; CN 100000; SG 018956; NG 100001; RU 101000; RO 010011; KZ 010000; BY 220050; VN 100000
            DE 10115; FR 75001; ES 28001; IT 00184; FI 00100; TR 34000; MX 06000; KR 04524; MY 50050; TH 10200; ID 10110; PK 44000;
            LK 00100; NP 44600; KE 00100; EG 11511
            KW 13001; HR 10000; RS 11000; UA 01001; EE 10111; LT 01100; GR 105 57; SE 111 22; CZ 110 00; SK 811 01; PL 00-001
            AT 1010; CH 8001; BE 1000; DK 1050; NO 0150; AU 2000; NZ 6011; ZA 8001; BD 1000; PH 1000; HU 1011; BG 1000; LU 1111; SI 1000;
            CY 1010; LV 1010
            IL 9100000; US 94103-1234; SA 11564-1234; PT 1000-001; BR 01310-100; JP 100-0001; CA M5V 2T6; NL 1011 AB
            """
        )
        .Append(KeyValuePair.Create("IE", new PostalFormat("D02 X285", "A9XXXXX")))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How long the two parts are where a hyphen is part of the code, as in <c>1000-001</c>; null: none is.</summary>
    public (int First, int Second)? Hyphen { get; } =
        Example.IndexOf('-', StringComparison.Ordinal) is > 0 and var at ? (at, Example.Length - at - 1) : null;

    /// <summary>Whether codes have digits alone, so that letters before them are the country's, as in <c>D-10115</c>.</summary>
    public bool DigitsOnly { get; } = Shape.All(c => c == '9');

    /// <summary>The format of a country, or null where none is known.</summary>
    public static PostalFormat? Of(string country) => ByCountry.GetValueOrDefault(country);

    /// <summary>Whether a code of the country may begin so.</summary>
    public bool Fits(string beginning)
    {
        if (beginning.Length == 0 || beginning.Length > Shape.Length)
        {
            return false;
        }

        for (var i = 0; i < beginning.Length; i++)
        {
            if (
                !(
                    Shape[i] switch
                    {
                        '9' => char.IsAsciiDigit(beginning[i]),
                        'A' => char.IsAsciiLetterUpper(beginning[i]),
                        _ => char.IsAsciiLetterOrDigit(beginning[i]),
                    }
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<KeyValuePair<string, PostalFormat>> Read(string list) =>
        list.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(entry =>
            {
                var example = entry[3..];
                return KeyValuePair.Create(
                    entry[..2],
                    new PostalFormat(
                        example,
                        string.Concat(example.Where(char.IsAsciiLetterOrDigit).Select(c => char.IsAsciiDigit(c) ? '9' : 'A'))
                    )
                );
            });
}
