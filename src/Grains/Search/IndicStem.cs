namespace Dukaan.Search;

/// <summary>
/// The plural and case endings of the scripts of India for which Lucene has no stemmer, longest first: Bengali -গুলি, -গুলো, -রা, -টি;
/// Gujarati -ઓ; Tamil -கள், -ங்கள்; Telugu -లు; Kannada -ಗಳು; Malayalam -കൾ. Only what leaves three letters or more.
/// </summary>
internal static class IndicStem
{
    private static readonly string[] Endings = Folded([
        "ಗಳನ್ನು",
        "களின்",
        "ங்கள்",
        "গুলির",
        "গুলোর",
        "গুলি",
        "গুলো",
        "ಗಳು",
        "கள்",
        "ங்க",
        "ুলো",
        "ടെ",
        "കൾ",
        "കള്",
        "లను",
        "లు",
        "রা",
        "টি",
        "টা",
        "ઓ",
        "ੀਆਂ",
    ]);

    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static string[] Folded(string[] endings) => [.. endings.Select(TextFolding.Fold)];
}
