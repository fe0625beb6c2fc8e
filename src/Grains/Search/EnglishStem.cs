using System.Collections.Frozen;

namespace Dukaan.Search;

/// <summary>
/// English words without their plural: Harman's S-stemmer (1991), which does not touch what a thing is called otherwise, with the endings
/// -es and a table of irregular plurals. A silent -e goes too, so that <c>cases</c> and <c>case</c> meet, and a last y is an i.
/// </summary>
internal static class EnglishStem
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["mice"] = "mous",
        ["men"] = "man",
        ["women"] = "woman",
        ["children"] = "child",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
        ["geese"] = "goos",
        ["knives"] = "knif",
        ["wives"] = "wif",
        ["lives"] = "lif",
        ["shelves"] = "shelf",
        ["scarves"] = "scarf",
        ["leaves"] = "leaf",
        ["loaves"] = "loaf",
        ["halves"] = "half",
        ["lens"] = "lens",
        ["gas"] = "gas",
        ["canvas"] = "canvas",
        ["atlas"] = "atlas",
        ["series"] = "seri",
        ["news"] = "news",
        ["always"] = "always",
        ["plus"] = "plus",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(string word)
    {
        if (Irregular.TryGetValue(word, out var stem))
        {
            return stem;
        }

        var end = word.Length;
        if (end > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'))
        {
            end--; // shirts; boxes and cases become boxe, case
            if (
                end > 4
                && word.AsSpan(0, end).EndsWith("use", StringComparison.Ordinal)
                && word[end - 4] is 't' or 'l' or 'n' or 'r' or 'p'
            )
            {
                return word[..(end - 1)]; // styluses, not houses
            }

            if (end > 3 && word[end - 1] == 'e' && word[end - 2] == 'i')
            {
                return string.Concat(word.AsSpan(0, end - 2), "i"); // batteries, movies
            }
        }

        if (end > 3 && word[end - 1] == 'e')
        {
            end--; // case, boxe; movi from movie
        }
        else if (end > 2 && word[end - 1] == 'y' && word[end - 2] is not ('a' or 'e' or 'o' or 'u'))
        {
            return string.Concat(word.AsSpan(0, end - 1), "i"); // battery
        }

        return end == word.Length ? word : word[..end];
    }
}
