namespace Dukaan.Web.Tests.Texts;

/// <summary>The digits of a script.</summary>
/// <param name="Name">For people.</param>
/// <param name="Zero">Its zero; the others follow it.</param>
internal sealed record Digits(string Name, char Zero)
{
    public static Digits Latin { get; } = new("Latin", '0');

    /// <summary>Of the languages that Dukaan speaks, and those of Chinese and Japanese keyboards.</summary>
    public static IReadOnlyList<Digits> Scripts { get; } =
    [
        new("Devanagari", '०'),
        new("Arabic-Indic", '٠'),
        new("Extended Arabic-Indic", '۰'),
        new("Bengali", '০'),
        new("Tamil", '௦'),
        new("Telugu", '౦'),
        new("Gujarati", '૦'),
        new("full-width", '０'),
    ];

    /// <summary>A text with its Latin digits in this script.</summary>
    public string In(string text) => string.Concat(text.Select(each => char.IsAsciiDigit(each) ? (char)(Zero + each - '0') : each));

    public override string ToString() => Name;
}
