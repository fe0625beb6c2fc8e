using System.Text;

namespace Dukaan.Scripts;

/// <summary>
/// Writes a word of the Arabic script in Latin letters as people read it in a link: متجر is <c>matjar</c>. Short vowels are not written in
/// this script. Words that shops have in their names are known with theirs (<see cref="ArabicWords"/>); in others, letters are grouped to
/// syllables and an "a" stands where a vowel is missing. Vowel signs are followed where they are written. Persian and Urdu letters are read
/// as those languages do.
/// </summary>
internal static class ArabicRomanizer
{
    private const char Shadda = '\u0651';
    private const char Article = 'ا';
    private const string Vowels = "aeiou";

    /// <summary>Each letter with its consonant; one without a sound of its own (ayn, hamza) has none.</summary>
    private static readonly Dictionary<char, string> Consonants = Table(
        "بb پp تt ٹt ثth جj چch حh خkh دd ڈd ذdh رr ڑr زz ژzh سs شsh صs ضd طt ظz ع غgh فf ڤv قq كk گg لl مm نn ںn هh ہh ۃh وw ؤ يy ئ ء"
    );

    /// <summary>Letters that are always a vowel.</summary>
    private static readonly Dictionary<char, string> LongVowels = Table("اa أa إi آa ٱa ىa ةa ےe ۓe");

    /// <summary>The signs of short vowels.</summary>
    private static readonly Dictionary<char, string> Signs = Table("\u064ea \u064fu \u0650i \u064ban \u064cun \u064din \u0670a");

    /// <summary>Whether it is a letter of this script, or a sign on one.</summary>
    public static bool IsArabic(char c) => c is (>= '\u0620' and <= '\u065f') or (>= '\u066e' and <= '\u06d3') or '\u0670';

    /// <summary>A word of this script's letters and signs.</summary>
    public static string Readable(string word)
    {
        var letters = OfOneKeyboard(word);
        var plain = string.Concat(letters.Where(c => !Signs.ContainsKey(c) && !IsSign(c)));
        if (ArabicWords.Find(plain) is { } known)
        {
            return known;
        }

        // The article: al-bayt. Its letters begin other words too, so something must be left of the word.
        if (plain.Length > 4 && plain[0] == Article && plain[1] == 'ل')
        {
            var rest = letters[(letters.IndexOf('ل', StringComparison.Ordinal) + 1)..];
            return $"al-{ArabicWords.Find(plain[2..]) ?? Syllables(Sounds(rest))}";
        }

        return Syllables(Sounds(letters));
    }

    /// <summary>With Arabic's kaf and ya, and without the stretches of a line.</summary>
    private static string OfOneKeyboard(string word) =>
        string.Concat(
            word.Where(c => c is not '\u0640')
                .Select(c =>
                    c switch
                    {
                        '\u06a9' => '\u0643',
                        '\u06cc' => '\u064a',
                        _ => c,
                    }
                )
        );

    private static bool IsSign(char c) => c is >= '\u064b' and <= '\u065f';

    /// <summary>The word's consonants and vowels in their order; vowels that are not written are not there.</summary>
    private static List<string> Sounds(string letters)
    {
        var sounds = new List<string>(letters.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var (c, next) = (letters[i], i + 1 < letters.Length ? letters[i + 1] : '\0');
            var afterConsonant = sounds.Count > 0 && !IsVowel(sounds[^1]);
            if (Signs.TryGetValue(c, out var sign) || LongVowels.TryGetValue(c, out sign))
            {
                // A long vowel is written as its short one and a letter.
                if (sounds.Count == 0 || sounds[^1] != sign)
                {
                    sounds.Add(sign);
                }
            }
            else if (c == Shadda && sounds.Count > 0)
            {
                // The sign of its vowel comes first in composed text.
                var at = afterConsonant ? sounds.Count - 1 : sounds.Count - 2;
                sounds.Insert(Math.Max(at, 0), at < 0 ? "" : sounds[at]);
            }
            else if (c == '\u06be' && afterConsonant)
            {
                sounds[^1] += "h"; // an aspirate of Urdu is one consonant
            }
            else if (c is 'ه' or 'ہ' && next == '\0' && afterConsonant)
            {
                sounds.Add("a");
            }
            else if (c is 'و' or 'ي' && afterConsonant && !LongVowels.ContainsKey(next) && next is not ('و' or 'ي' or Shadda))
            {
                sounds.Add(c == 'و' ? "u" : "i");
            }
            else if (c == 'ي' && afterConsonant && next is 'ة' or 'ا')
            {
                sounds.Add("i");
                sounds.Add("y");
            }
            else if (Consonants.TryGetValue(c, out var consonant))
            {
                sounds.Add(consonant);
            }
        }

        return sounds;
    }

    /// <summary>Each consonant gets a vowel, or ends the syllable before it.</summary>
    private static string Syllables(List<string> sounds)
    {
        var latin = new StringBuilder(sounds.Count * 2);
        for (var i = 0; i < sounds.Count; i++)
        {
            latin.Append(sounds[i]);
            var (hasVowel, isLast) = (i + 1 < sounds.Count && IsVowel(sounds[i + 1]), i == sounds.Count - 1);
            if (IsVowel(sounds[i]))
            {
                // The next consonant closes the syllable, unless a vowel follows it.
                if (i + 1 < sounds.Count && !IsVowel(sounds[i + 1]) && (i + 2 >= sounds.Count || !IsVowel(sounds[i + 2])))
                {
                    latin.Append(sounds[++i]);
                }
            }
            else if (!hasVowel && (!isLast || i == 0))
            {
                sounds.Insert(i + 1, "a");
            }
        }

        return latin.ToString();
    }

    private static bool IsVowel(string sound) => sound.Length > 0 && Vowels.Contains(sound[0], StringComparison.Ordinal);

    private static Dictionary<char, string> Table(string letters) => letters.Split(' ').ToDictionary(each => each[0], each => each[1..]);
}
