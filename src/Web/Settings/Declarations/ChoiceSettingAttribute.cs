using System.Globalization;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>
/// One of a few words, in any case. The property is the word as it is declared, or an enumeration whose names are the words, or true for
/// the second of two words.
/// </summary>
/// <param name="words">Separated by commas: the enumeration's names in their order, or false and true.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ChoiceSettingAttribute(string name, string words, string meaning) : SettingAttribute(name, meaning)
{
    private readonly string[] _words = words.Split(',');

    public override object Read(string text, Type type)
    {
        var chosen = Array.FindIndex(_words, word => word.Equals(text, StringComparison.OrdinalIgnoreCase));
        return chosen < 0 ? throw Invalid($"{string.Join(" or ", _words)}, not '{text}'")
            : type == typeof(string) ? _words[chosen]
            : type == typeof(bool) ? chosen == 1
            : Enum.ToObject(type, chosen);
    }

    public override string Write(object? value) => value as string ?? _words[Convert.ToInt32(value, CultureInfo.InvariantCulture)];
}
