using System.Text;

namespace Dukaan.Values;

/// <summary>Unicode normalization of text that anybody may have sent.</summary>
public static class UnicodeForm
{
    /// <summary>
    /// As <see cref="string.Normalize(NormalizationForm)"/>, which throws at lone halves of surrogate pairs and at U+FFFE; here each of
    /// them becomes U+FFFD. All text is normalized by this method.
    /// </summary>
    public static string In(NormalizationForm form, string text) =>
        Ascii.IsValid(text) ? text : (IsWellFormed(text) ? text : WellFormed(text)).Normalize(form);

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\ufffe' || (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i]))))
            {
                return false;
            }
        }

        return true;
    }

    private static string WellFormed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.Value == 0xfffe ? "\ufffd" : rune.ToString());
        }

        return whole.ToString();
    }
}
