using System.Globalization;

namespace Dukaan.Web.Texts;

/// <summary>What languages call themselves.</summary>
internal static class LanguageNames
{
    /// <summary>The name of a tag's language in itself, with a capital; the tag where it is not known.</summary>
    public static string Own(string tag)
    {
        if (SellerLanguages.All.FirstOrDefault(language => language.Tag == tag) is { } known)
        {
            return known.Name;
        }

        try
        {
            var name = CultureInfo.GetCultureInfo(tag).NativeName;
            return string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1));
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }
}
