namespace Dukaan.Values;

/// <summary>Reads the names of enumerations from outside. Their numbers are internal, so a number is never accepted as a value.</summary>
public static class EnumNames
{
    /// <summary>Whether the text is the name of a value, ignoring case.</summary>
    public static bool TryRead<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is { Length: > 0 } && text.All(char.IsAsciiLetter) && Enum.TryParse(text, ignoreCase: true, out value);
    }
}
