using System.Text.RegularExpressions;

namespace Dukaan.Messages;

/// <summary>
/// Detects links, addresses to write or pay to, and phone numbers in text, however they are disguised. It prefers false positives: what it
/// finds is only left out of a text message, and stays on the page of the order.
/// </summary>
public static partial class FreeText
{
    /// <summary>From how many digits in a row on (with anything but letters between them) they may be a phone number.</summary>
    private const int MaxDigits = 5;

    private const string Label = @"[\p{L}\p{M}\p{N}_-]+";

    private static readonly HashSet<string> TopLevel = ReadTopLevel();

    /// <summary>Zero to nine in the storefront's languages, and Chinese and Japanese digits.</summary>
    private static readonly string[] Digits =
    [
        "zero one two three four five six seven eight nine",
        "zero um dois três quatro cinco seis sete oito nove",
        "cero uno dos tres cuatro cinco seis siete ocho nueve",
        "zéro un deux trois quatre cinq six sept huit neuf",
        "शून्य एक दो तीन चार पांच छह सात आठ नौ",
        "शून्य एक दो तीन चार पाँच छः सात आठ नौ",
        "শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয়",
        "பூஜ்யம் ஒன்று இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது",
        "零 一 二 三 四 五 六 七 八 九",
        "〇 壹 贰 叁 肆 伍 陆 柒 捌 玖",
    ];

    private static readonly Dictionary<string, char> DigitWords = ReadDigitWords();

    /// <summary>Whether a text has neither links nor numbers in it.</summary>
    public static bool IsPlain(string text)
    {
        var folded = NormalizedText.Of(text);
        return !HasNumber(folded) && !Readings(folded).Any(Leads);
    }

    /// <summary>Whether a text has a link in it. Numbers alone are none.</summary>
    public static bool HasLink(string text) => Readings(NormalizedText.Of(text)).Any(Leads);

    /// <summary>The text, or nothing where it has a link or a number.</summary>
    public static string PlainOrEmpty(string text) => IsPlain(text) ? text : "";

    /// <summary>
    /// The readings of a text: as it stands, with letters of other scripts as Latin ones, with spaced letters as words, without brackets.
    /// </summary>
    private static IEnumerable<string> Readings(string folded) =>
        new[] { folded, NormalizedText.Skeleton(folded) }
            .SelectMany(each => new[] { each, Spaced().Replace(each, found => Separators().Replace(found.Value, "")) })
            .Select(each => Bracketed().Replace(each, "."))
            .Distinct();

    private static bool Leads(string text) =>
        Scheme().IsMatch(text)
        || Address().IsMatch(text)
        || Path().IsMatch(text)
        || StrongEnd().IsMatch(text)
        || Dotted().EnumerateMatches(text).Any(text, match => match.Split('.').Skip(1).Any(IsTopLevel))
        || Apart().Matches(text).Any(match => IsTopLevel(match.Groups[1].Value));

    private static bool Any(this Regex.ValueMatchEnumerator matches, string text, Func<string, bool> condition)
    {
        foreach (var match in matches)
        {
            if (condition(text.Substring(match.Index, match.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTopLevel(string label)
    {
        label = label.Trim('-', '_');
        return TopLevel.Contains(label) || TopLevel.Contains(label.Replace('0', 'o').Replace('1', 'l').Replace('3', 'e'));
    }

    private static bool HasNumber(string folded)
    {
        var digits = DigitLike()
            .Replace(
                Word().Replace(folded, word => DigitWords.TryGetValue(word.Value, out var digit) ? digit.ToString() : word.Value),
                Digit
            );
        return Number().IsMatch(digits) || Unspaced().Matches(digits).Any(word => word.Value.Count(char.IsAsciiDigit) > MaxDigits);

        static string Digit(Match letter) => letter.Value is "o" ? "0" : "1";
    }

    private static HashSet<string> ReadTopLevel()
    {
        using var stream = typeof(FreeText).Assembly.GetManifestResourceStream("Dukaan.Messages.TopLevelDomains.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(NormalizedText.Of)];
    }

    private static Dictionary<string, char> ReadDigitWords() =>
        Digits
            .SelectMany(words => words.Split(' ').Select((word, digit) => (Word: NormalizedText.Of(word), Digit: (char)('0' + digit))))
            .DistinctBy(each => each.Word)
            .ToDictionary(each => each.Word, each => each.Digit);

    // hxxp, h t t p, ://, www, the names in punycode, and schemes that phones open.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])h\W{0,3}[tx*]\W{0,3}[tx*]\W{0,3}p|:\s*/\s*/|(?<![\p{L}\p{N}])w\W{0,2}w\W{0,2}w(?![\p{L}])|xn--"
            + @"|(?<![\p{L}\p{N}])(?:tel|sms|mailto|upi|whatsapp|intent|market|tg|geo|javascript|data):\S"
    )]
    private static partial Regex Scheme();

    // name@bank, @name, 1.2.3.4. "Café @ Home" is words.
    [GeneratedRegex(@"[\p{L}\p{N}]@|@[\p{L}\p{N}]|\d{1,3}(?:\s*\.\s*\d{1,3}){3}")]
    private static partial Regex Address();

    [GeneratedRegex(@"[\p{L}\p{N}-]+\.[\p{L}\p{M}]{2,}[/?#:]\S")]
    private static partial Regex Path();

    // "evil com", "evil,com", "evil. com": ends that are no words in a sentence.
    [GeneratedRegex(
        @"[\p{L}\p{N}]\s+c\W{0,2}[o0]\W{0,2}m(?![\p{L}])"
            + @"|[\p{L}\p{N}]\s{0,3}[.,;:*_'|!~+-]\s{0,3}(?:com|c0m|org|net|biz|xyz|info|ly|ru|cn|io|uk|tk|gq)(?![\p{L}])"
    )]
    private static partial Regex StrongEnd();

    [GeneratedRegex($@"{Label}(?:\.{Label})+")]
    private static partial Regex Dotted();

    // "evil . in", "evil .in", "evil dot in", "evil-dot-in".
    [GeneratedRegex($@"[\p{{L}}\p{{M}}\p{{N}}](?:\s+\.\s*|[\s_*-]+(?:dot|d0t|punkt|punto|ponto|डॉट|ডট|டாட்)[\s_*-]+)({Label})")]
    private static partial Regex Apart();

    [GeneratedRegex(@"[\[\(\{<""'*_~|]+\s*(?:\.|dot|d0t)\s*[\]\)\}>""'*_~|]+")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}.](?:[\s_*~|-]+[\p{L}\p{N}.](?![\p{L}\p{M}\p{N}])){2,}")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[\s_*~|-]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();

    // The letters that people type for a digit, between digits.
    [GeneratedRegex(@"(?<=\d[\s.-]{0,2})[oil](?=[\s.-]{0,2}[\doil]?[\s.-]{0,2}\d)")]
    private static partial Regex DigitLike();

    [GeneratedRegex(@"\d{5}|\d(?:[^\p{L}\p{N}]{0,4}\d){5}")]
    private static partial Regex Number();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Unspaced();
}
