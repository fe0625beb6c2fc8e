namespace Dukaan.Scripts;

/// <summary>
/// The scripts of India, whose Unicode blocks (U+0900 to U+0D7F, 128 code points each) are laid out alike after ISCII: the same offset is
/// the same letter in Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam.
/// </summary>
internal static class IndicLetters
{
    public const int Candrabindu = 0x01;
    public const int Anusvara = 0x02;
    public const int Nukta = 0x3c;
    public const int Virama = 0x4d;

    public static bool IsIndic(char c) => c is >= '\u0900' and <= '\u0d7f';

    /// <summary>A letter's place in its block.</summary>
    public static int Offset(char c) => c & 0x7f;

    /// <summary>Whether it is a consonant, which is spoken with an inherent vowel.</summary>
    public static bool IsConsonant(char c) => IsIndic(c) && Offset(c) is >= 0x15 and <= 0x39;

    /// <summary>The letter at <paramref name="at"/> folded, NUL where it is dropped; moves on where several letters become one.</summary>
    public static char Fold(string text, ref int at)
    {
        var c = text[at];
        var offset = Offset(c);
        switch (offset)
        {
            case Nukta:
                return '\0';
            case Candrabindu:
                return (char)(c - Candrabindu + Anusvara);
            case >= 0x66 and <= 0x6f:
                return (char)('0' + offset - 0x66);
        }

        if (FirstOfClass(offset) is { } first && HalfBefore(text, at) is { } next && Offset(next) >= first && Offset(next) < first + 4)
        {
            at = text.IndexOf(next, at + 1) - 1;
            return (char)(c - offset + Anusvara);
        }

        return c;
    }

    /// <summary>The first consonant of the class that a nasal belongs to: ka of nga, cha of nya; null: it is no nasal.</summary>
    private static int? FirstOfClass(int nasal) =>
        nasal switch
        {
            0x19 => 0x15,
            0x1e => 0x1a,
            0x23 => 0x1f,
            0x28 => 0x24,
            0x2e => 0x2a,
            _ => null,
        };

    /// <summary>The consonant that follows a half letter: behind a virama, and perhaps a joiner.</summary>
    private static char? HalfBefore(string text, int at)
    {
        var i = at + 1;
        if (i >= text.Length || !IsIndic(text[i]) || Offset(text[i]) != Virama)
        {
            return null;
        }

        for (i++; i < text.Length && (text[i] is '\u200c' or '\u200d'); i++) { }

        return i < text.Length && IsConsonant(text[i]) ? text[i] : null;
    }
}
