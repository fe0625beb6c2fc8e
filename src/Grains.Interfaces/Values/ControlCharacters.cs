namespace Dukaan.Values;

/// <summary>
/// Control characters (Unicode's category Cc) in input. Tab and line break are text; the others show nothing, a database may refuse them
/// (PostgreSQL refuses NUL), and a log or a terminal may interpret them.
/// </summary>
public static class ControlCharacters
{
    public static bool In(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Is(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text without control characters; the same string if it has none.</summary>
    public static string Remove(string text) => In(text) ? string.Concat(text.Where(c => !Is(c))) : text;

    private static bool Is(char c) => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\x7f' and <= '\x9f';
}
