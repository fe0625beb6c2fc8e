using System.Text;

namespace Dukaan.Scripts;

/// <summary>Sinhala's inherent vowel: its block is not laid out as those of <see cref="IndicLetters"/>.</summary>
internal static class Sinhala
{
    private const int FirstConsonant = 0x0d9a;
    private const int LastConsonant = 0x0dc6;
    private const int Virama = 0x0dca;
    private const int LastSign = 0x0ddf;

    /// <summary><c>a</c> behind a consonant that has neither a sign of another vowel nor the mark of none.</summary>
    /// <param name="runes">A title.</param>
    /// <param name="at">A letter of it.</param>
    public static string Vowel(Rune[] runes, int at) =>
        runes[at].Value is >= FirstConsonant and <= LastConsonant
        && (at + 1 == runes.Length || runes[at + 1].Value is not (>= Virama and <= LastSign))
            ? "a"
            : "";
}
