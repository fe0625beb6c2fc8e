namespace Dukaan.Values;

/// <summary>
/// Control characters (Unicode's category Cc) in what came from outside. Tab and line break are text; the others show nothing, a database
/// may not take them (PostgreSQL takes no NUL), and a log or a file may take them for orders.
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

    /// <summary>The text without them; the same text where it has none.</summary>
    public static string Remove(string text) => In(text) ? string.Concat(text.Where(c => !Is(c))) : text;

    private static bool Is(char c) => c < ' ' ? c is not ('\t' or '\n' or '\r') : c is >= '\x7f' and <= '\x9f';
}
