using System.Collections.Frozen;
using System.Text;

namespace Dukaan.Scripts;

/// <summary>
/// Writes a folded word of another script in Latin letters as people type it on a phone, without marks: Devanagari <c>मिठाई</c> is
/// <c>mithai</c>. After ISO 15919 for the scripts of India, with the inherent vowel left out where it is not spoken (Choudhury, Basu and
/// Sarkar 2004: at the end, and between a vowel with one consonant and a consonant with a vowel); Arabic and Cyrillic letter by letter.
/// </summary>
internal static class Romanizer
{
    private const string Consonants = "k kh g gh n ch ch j jh n t th d dh n t th d dh n n p f b bh m y r r l l l v s s s h";
    private const string VowelLetters = "a a i i u u ri li e e e e o o o o";
    private const string VowelSigns = "a i i u u ri ri e e e e o o o o";

    /// <summary>As people read them in a link: ch and sh, which by sound are spelt in many ways.</summary>
    private const string ReadableConsonants = "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h";

    /// <summary>Gurmukhi's nasal.</summary>
    private const char Tippi = '\u0a70';

    /// <summary>Gurmukhi's mark before a consonant that is spoken doubled.</summary>
    private const char Addak = '\u0a71';

    private static readonly string[] ConsonantAt = Consonants.Split(' ');
    private static readonly string[] ReadableAt = ReadableConsonants.Split(' ');
    private static readonly string[] LetterAt = VowelLetters.Split(' ');
    private static readonly string[] SignAt = VowelSigns.Split(' ');

    private static readonly FrozenDictionary<char, string> Letters = Table(
        "اa أa إi آa بb پp تt ثs ٹt جj چc حh خkh دd ذz ڈd رr ڑr زz ژj سs شs صs ضz طt ظz عa غg فf قk كk گg لl مm نn ںn هh وo يi ئi ؤo ءa",
        "аa бb вv гg дd еe ёe жj зz иi кk лl мm нn оo пp рr сs тt уu фf хh цc чc шs щs ъ- ыi ьь эe юu яa іi їi єe ґg",
        "αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξx οo πp ρr σs τt υi φf χh ψp ωo",
        "אa בb גg דd הh וo זz חh טt יi כk ךk לl מm םm נn ןn סs עa פp ףf צc ץc קk רr שs תt"
    );

    /// <summary>Whether the word is in a script that can be written in Latin letters here.</summary>
    public static bool Knows(string word) => IndicLetters.IsIndic(word[0]) || Letters.ContainsKey(word[0]);

    public static string Romanize(string word)
    {
        if (IndicLetters.IsIndic(word[0]))
        {
            return Indic(word, ConsonantAt);
        }

        var latin = new StringBuilder(word.Length + 4);
        foreach (var c in word)
        {
            latin.Append(
                Letters.TryGetValue(c, out var letters) ? letters
                : c < 0x80 ? c.ToString()
                : ""
            );
        }

        return latin.ToString();
    }

    /// <summary>A word of a script of India as people read it in a link.</summary>
    public static string Readable(string word) => Indic(word, ReadableAt);

    private static string Indic(string word, string[] consonants)
    {
        // Each syllable: its consonants, then its vowel; "" is a vowel that is not there, null the inherent one.
        var syllables = new List<(string Consonant, string? Vowel)>();
        for (var i = 0; i < word.Length; i++)
        {
            var offset = IndicLetters.Offset(word[i]);
            if (!IndicLetters.IsIndic(word[i]))
            {
                syllables.Add((word[i] < 0x80 ? word[i].ToString() : "", ""));
            }
            else if (IndicLetters.IsConsonant(word[i]))
            {
                var isGy = IsGy(word, i);
                syllables.Add((isGy ? "gy" : consonants[offset - 0x15], null));
                i += isGy ? 2 : 0;
            }
            else if (offset is >= 0x05 and <= 0x14)
            {
                syllables.Add(("", LetterAt[offset - 0x05]));
            }
            else if (offset is >= 0x3e and <= 0x4c && syllables.Count > 0)
            {
                syllables[^1] = (syllables[^1].Consonant, SignAt[offset - 0x3e]);
            }
            else if (offset == IndicLetters.Virama && syllables.Count > 0)
            {
                syllables[^1] = (syllables[^1].Consonant, "");
            }
            else if (offset == IndicLetters.Anusvara || word[i] == Tippi)
            {
                syllables.Add(("n", ""));
            }
            else if (word[i] == Addak && i + 1 < word.Length && IndicLetters.IsConsonant(word[i + 1]))
            {
                syllables.Add((consonants[IndicLetters.Offset(word[i + 1]) - 0x15][..1], ""));
            }
        }

        return ReferenceEquals(consonants, ReadableAt) && SpeaksEveryVowel(word[0])
            ? string.Concat(syllables.Select(one => one.Consonant + (one.Vowel ?? "a")))
            : Spoken(syllables);
    }

    /// <summary>Oriya, Tamil, Telugu, Kannada and Malayalam speak each inherent vowel: கமலா is kamala.</summary>
    private static bool SpeaksEveryVowel(char letter) => letter is >= '\u0b00' and <= '\u0d7f';

    /// <summary>The ligature of ja and nya, which Hindi speaks as gya.</summary>
    private static bool IsGy(string word, int at) =>
        at + 2 < word.Length
        && IndicLetters.Offset(word[at]) == 0x1c
        && IndicLetters.Offset(word[at + 1]) == IndicLetters.Virama
        && IndicLetters.Offset(word[at + 2]) == 0x1e;

    private static string Spoken(List<(string Consonant, string? Vowel)> syllables)
    {
        var last = syllables.Count - 1;
        if (last > 0 && syllables[last].Vowel is null)
        {
            syllables[last] = (syllables[last].Consonant, "");
        }

        for (var i = last - 1; i > 0; i--)
        {
            var silent =
                syllables[i].Vowel is null
                && syllables[i - 1].Vowel is not ""
                && syllables[i + 1].Consonant.Length > 0
                && syllables[i + 1].Vowel is not "";
            if (silent)
            {
                syllables[i] = (syllables[i].Consonant, "");
            }
        }

        return string.Concat(syllables.Select(one => one.Consonant + (one.Vowel ?? "a")));
    }

    private static FrozenDictionary<char, string> Table(params string[] scripts)
    {
        var letters = new Dictionary<char, string>();
        foreach (var pair in scripts.SelectMany(script => script.Split(' ')))
        {
            letters[pair[0]] = pair[1..].All(char.IsAsciiLetter) ? pair[1..] : "";
        }

        // As folding leaves them.
        letters['\u064a'] = "i";
        letters['\u0643'] = "k";
        letters['\u0647'] = "h";
        return letters.ToFrozenDictionary();
    }
}
