using System.Collections.Frozen;
using System.Text;

namespace Dukaan.Values;

/// <summary>The states (provinces, prefectures, territories) of one country, found by any of their names.</summary>
internal sealed class StateNames
{
    /// <summary>Shorter names are too similar to correct typing errors.</summary>
    private const int MinGuessed = 7;

    /// <summary>Generic words, such as "state", that do not tell which state is meant. A name of nothing else keeps them.</summary>
    private static readonly FrozenSet<string> Fillers = new[]
    {
        "and",
        "the",
        "of",
        "state",
        "province",
        "ut",
        "union",
        "territory",
        "nct",
        "national",
        "capital",
        "de",
        "del",
        "et",
        "do",
        "da",
        "estado",
        "und",
        "और",
        "एवं",
        "व",
        "राज्य",
        "ken",
        "fu",
        "to",
        "prefecture",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly string _country;
    private readonly FrozenSet<string> _countryNames;
    private readonly FrozenDictionary<string, string> _codes;
    private readonly (string Key, string Code)[] _names;

    /// <param name="country">ISO 3166-1 alpha-2; ISO 3166-2 codes begin with it.</param>
    /// <param name="countryNames">Words that are ignored beside a state's name, as in "Goa, India"; in small letters.</param>
    /// <param name="states">Each state's code and all its names, the official one first.</param>
    public StateNames(string country, string[] countryNames, IEnumerable<(string Code, string[] Names)> states)
    {
        var all = states.ToList();
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, _) in all)
        {
            codes[code.ToLowerInvariant()] = code;
            codes[country.ToLowerInvariant() + code.ToLowerInvariant()] = code;
        }

        foreach (var (code, names) in all)
        {
            foreach (var name in names)
            {
                var words = Words(name);
                codes.TryAdd(string.Concat(words), code);
                codes.TryAdd(Key(words), code);
                if (name.Length == 2 && char.IsAsciiLetter(name[0]))
                {
                    codes.TryAdd(country.ToLowerInvariant() + name.ToLowerInvariant(), code);
                }
            }
        }

        _country = country.ToLowerInvariant();
        _countryNames = countryNames.ToFrozenSet(StringComparer.Ordinal);
        _codes = codes.ToFrozenDictionary(StringComparer.Ordinal);
        _names = [.. all.Select(state => (Key(Words(state.Names[0])), state.Code))];
    }

    /// <summary>The code of the state that is meant, or null if there is none.</summary>
    public string? Read(string? text)
    {
        if (text is not { Length: > 0 and <= 100 })
        {
            return null;
        }

        var words = Words(text);
        return Find(words) ?? Agreed(text) ?? Find([.. words.Where(word => !IsCountry(word))]) ?? Nearest(Key(words));
    }

    private string? Find(string[] words) =>
        words.Length == 0
            ? null
            : _codes.GetValueOrDefault(string.Concat(words)) ?? _codes.GetValueOrDefault(Key(words)) ?? ByNumber(words);

    /// <summary>A number without its leading zero, such as Delhi's 7.</summary>
    private string? ByNumber(string[] words) =>
        words is [{ Length: 1 } digit] && char.IsAsciiDigit(digit[0]) ? _codes.GetValueOrDefault("0" + digit) : null;

    /// <summary>
    /// A state that is given twice in one text, as in <c>Maharashtra (27)</c> or <c>MH - Maharashtra, India</c>: all parts must name the
    /// same state.
    /// </summary>
    private string? Agreed(string text)
    {
        string? agreed = null;
        foreach (var words in Parts(InputNormalizer.Normalize(text)).Select(Words).Where(words => !words.All(IsCountry)))
        {
            if (Find(words) is not { } code || (agreed is not null && agreed != code))
            {
                return null;
            }

            agreed = code;
        }

        return agreed;
    }

    private bool IsCountry(string word) => word == _country || _countryNames.Contains(word);

    /// <summary>The parts between signs; if there are none, a number at one end and the rest.</summary>
    private static string[] Parts(string text)
    {
        const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var parts = text.Split([',', '(', ')', '[', ']', '/', '|', '-', ':', ';'], Tidy);
        var words = text.Split(' ', Tidy);
        return parts.Length > 1 || words.Length < 2 ? parts
            : words[0].All(char.IsAsciiDigit) ? [words[0], string.Join(' ', words[1..])]
            : words[^1].All(char.IsAsciiDigit) ? [string.Join(' ', words[..^1]), words[^1]]
            : parts;
    }

    /// <summary>
    /// The one state whose name differs from the input by one letter: one missing, one too many, a wrong one, or two that are swapped.
    /// </summary>
    private string? Nearest(string key)
    {
        if (key.Length < MinGuessed)
        {
            return null;
        }

        var near = _names
            .Where(name => name.Key.Length >= MinGuessed && IsOneEditAway(name.Key, key))
            .Select(name => name.Code)
            .Distinct()
            .Take(2)
            .ToList();
        return near is [var only] ? only : null;
    }

    private static bool IsOneEditAway(string name, string written)
    {
        var (shorter, longer) = name.Length <= written.Length ? (name, written) : (written, name);
        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        return (longer.Length - shorter.Length) switch
        {
            1 => shorter.AsSpan(same).SequenceEqual(longer.AsSpan(same + 1)),
            0 => same + 1 >= shorter.Length
                || shorter.AsSpan(same + 1).SequenceEqual(longer.AsSpan(same + 1))
                || (
                    shorter[same] == longer[same + 1]
                    && shorter[same + 1] == longer[same]
                    && shorter.AsSpan(same + 2).SequenceEqual(longer.AsSpan(same + 2))
                ),
            _ => false,
        };
    }

    private static string Key(string[] words)
    {
        var telling = words.Where(word => !Fillers.Contains(word)).ToList();
        return string.Concat(telling.Count > 0 ? telling : words);
    }

    /// <summary>In small letters without accents, full stops and signs; <c>&amp;</c> becomes a word.</summary>
    private static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (
            var rune in UnicodeForm
                .In(NormalizationForm.FormD, InputNormalizer.Normalize(text).Replace("&", " and ", StringComparison.Ordinal))
                .EnumerateRunes()
        )
        {
            if (rune.Value is '.' or '\'' or 0x2019 or (>= 0x300 and <= 0x36f))
            {
                continue;
            }

            plain.Append(Rune.IsLetterOrDigit(rune) || IsMark(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
        }

        return UnicodeForm.In(NormalizationForm.FormC, plain.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
