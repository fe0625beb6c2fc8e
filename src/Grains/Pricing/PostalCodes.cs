namespace Dukaan.Pricing;

/// <summary>
/// Which postal codes a delivery zone names. An entry is how codes begin (<c>411</c>, <c>M5V</c>), in Britain an area, district or sector
/// (<c>E</c>, <c>E1</c>,
/// <c>E1 0</c>), or a range of two such (<c>411001-411045</c>, <c>E1-E4</c>), both ends in it.
/// </summary>
public static class PostalCodes
{
    private const int Max = 12;
    private const char To = '-';

    /// <summary>
    /// How closely each part of a British code names a place; a range of districts lies between the area and the district.
    /// </summary>
    private static readonly (double Area, double Range, double District) British = (1, 1.5, 2);

    /// <summary>A postal code or its beginning: capitals and digits, nothing between them.</summary>
    public static string Compact(string postalCode) => string.Concat(postalCode.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>
    /// The text in plain capitals, without a postal mark and without the country's letters before a code of digits (<c>D-10115</c>,
    /// <c>〒100-0001</c>).
    /// </summary>
    public static string Plain(string country, string typed)
    {
        var text = InputNormalizer.Normalize(typed).ToUpperInvariant().Replace("〒", "", StringComparison.Ordinal).Trim();
        var sign = text.IndexOfAny(['-', ' ']);
        return
            sign > 0
            && PostalFormat.Of(country) is { DigitsOnly: true }
            && (text[..sign] == country || (sign == 1 && text[0] == country[0]))
            ? text[(sign + 1)..].Trim()
            : text;
    }

    /// <summary>The entry that was typed, in the form in which it is kept, or null where no code of these countries is so.</summary>
    /// <param name="countries">Where the zone is; none: anywhere.</param>
    public static string? Read(string typed, IReadOnlyList<string> countries)
    {
        foreach (var country in countries.Count == 0 ? [""] : countries)
        {
            var text = Plain(country, typed);
            if ((BritishCode.IsOf(country) ? ReadBritish(text) : Read(country, text)) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>How closely an entry names the code: the more, the fewer codes it stands for. Null: the code is not one of them.</summary>
    public static double? Closeness(string entry, PostalCode code)
    {
        var to = entry.IndexOf(To, StringComparison.Ordinal);
        if (code.British is { } british)
        {
            return to > 0 ? InRange(entry[..to], entry[(to + 1)..], british) : Closeness(entry, british);
        }

        if (to > 0)
        {
            return
                to <= code.Compact.Length
                && entry.Length == (2 * to) + 1
                && string.CompareOrdinal(code.Compact, 0, entry, 0, to) >= 0
                && string.CompareOrdinal(code.Compact, 0, entry, to + 1, to) <= 0
                ? Width(entry.AsSpan(0, to), entry.AsSpan(to + 1))
                : null;
        }

        var beginning = entry.Contains(' ', StringComparison.Ordinal) ? Compact(entry) : entry;
        return code.Compact.StartsWith(beginning, StringComparison.Ordinal) ? beginning.Length : null;
    }

    private static double? Closeness(string entry, BritishCode code) =>
        !BritishCode.TryRead(entry, out var zone) || !zone.Value.Has(code) ? null
        : zone.Value.Number is null ? British.Area
        : British.District + zone.Value.Inward.Length;

    private static double? InRange(string from, string to, BritishCode code) =>
        BritishCode.TryRead(from, out var first)
        && BritishCode.TryRead(to, out var last)
        && first.Value.Area == code.Area
        && last.Value.Area == code.Area
        && code.Number is { } number
        && number >= first.Value.Number
        && number <= last.Value.Number
            ? British.Range
            : null;

    /// <summary>As if the range were a beginning: its length, less what its breadth takes from that.</summary>
    private static double Width(ReadOnlySpan<char> from, ReadOnlySpan<char> to) =>
        long.TryParse(from, out var first) && long.TryParse(to, out var last)
            ? from.Length - Math.Log10(last - first + 1)
            : from.CommonPrefixLength(to) + 0.5;

    private static string? ReadBritish(string text)
    {
        var ends = text.Replace(" TO ", "-", StringComparison.Ordinal)
            .Replace("..", "-", StringComparison.Ordinal)
            .Replace('~', To)
            .Split(To, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ends.Length == 2 && BritishCode.TryRead(ends[0], out var first) && first is { Number: { } from, Inward: "" })
        {
            var other = ends[1].All(char.IsAsciiDigit) ? first.Value.Area + ends[1] : ends[1];
            if (BritishCode.TryRead(other, out var last) && last is { Number: { } to, Inward: "" } && last.Value.Area == first.Value.Area)
            {
                if (from < to || first == last)
                {
                    return first == last ? first.ToString() : $"{first}-{last}";
                }
            }
        }

        return ends.Length <= 2 && BritishCode.TryRead(text, out var code) ? code.ToString() : null;
    }

    private static string? Read(string country, string text)
    {
        var format = PostalFormat.Of(country);
        bool Fits(string beginning) =>
            format?.Fits(beginning) ?? (beginning.Length is > 0 and <= Max && beginning.All(char.IsLetterOrDigit));
        var parts = text.Replace(" TO ", "~", StringComparison.Ordinal)
            .Replace("..", "~", StringComparison.Ordinal)
            .Split('~', StringSplitOptions.TrimEntries);
        if (parts.Length == 1)
        {
            parts = Ends(text.Split(To, StringSplitOptions.TrimEntries), format);
        }

        switch (parts.Select(Compact).ToArray())
        {
            case [var only]:
                return !Fits(only) ? null
                    : format is null && BritishCode.TryRead(text, out var british) ? british.ToString()
                    : only;
            case [var from, var to] when from.Length == to.Length && Fits(from) && Fits(to):
                return string.CompareOrdinal(from, to) switch
                {
                    < 0 => $"{from}-{to}",
                    0 => from,
                    _ => null,
                };
            default:
                return null;
        }
    }

    /// <summary>The two ends of a range, or the one code whose parts the hyphens stand between.</summary>
    private static string[] Ends(string[] parts, PostalFormat? format)
    {
        var whole = string.Concat(parts);
        return parts.Length switch
        {
            2 when format?.Hyphen is not { } hyphen || (parts[0].Length, parts[1].Length) != hyphen => Compact(parts[0]) is var from
            && Compact(parts[1]) is var to
            && from.Length == to.Length
            && string.CompareOrdinal(from, to) <= 0
                ? parts
                : [whole],
            4 when format?.Hyphen is not null => [parts[0] + parts[1], parts[2] + parts[3]],
            _ => [whole],
        };
    }
}
