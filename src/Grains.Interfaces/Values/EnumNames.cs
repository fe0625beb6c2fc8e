namespace Dukaan.Values;

/// <summary>
/// Reads the names of enumerations from outside. Their numbers are ours: who sends one gets no value that happens to have it.
/// </summary>
public static class EnumNames
{
    /// <summary>Whether the text is a value's name, in whatever case.</summary>
    public static bool TryRead<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is { Length: > 0 } && text.All(char.IsAsciiLetter) && Enum.TryParse(text, ignoreCase: true, out value);
    }
}
