using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Hi;
using Lucene.Net.Analysis.It;
using Lucene.Net.Analysis.Pt;
using Lucene.Net.Analysis.Ru;

namespace Dukaan.Search;

/// <summary>
/// Brings the forms of a word to one, by its script and, for Latin letters, by the shop's language. The light stemmers are Lucene's
/// (Savoy's of Neuchâtel; Larkey's for Arabic; Ramanathan and Rao's for Hindi): they take off number, gender and case and leave the word,
/// and hold no state. Thread-safe.
/// </summary>
/// <param name="language">BCP 47 tag of the shop's pages.</param>
public sealed class Stemmer(string language)
{
    /// <summary>As it was given.</summary>
    public string Language => language;

    private readonly string _language = language.Split('-')[0];
    private readonly Lazy<HindiStemmer> _hindi = new(() => new HindiStemmer());
    private readonly Lazy<ArabicStemmer> _arabic = new(() => new ArabicStemmer());
    private readonly Lazy<RussianLightStemmer> _russian = new(() => new RussianLightStemmer());
    private readonly Lazy<PortugueseLightStemmer> _portuguese = new(() => new PortugueseLightStemmer());
    private readonly Lazy<SpanishLightStemmer> _spanish = new(() => new SpanishLightStemmer());
    private readonly Lazy<FrenchMinimalStemmer> _french = new(() => new FrenchMinimalStemmer());
    private readonly Lazy<GermanLightStemmer> _german = new(() => new GermanLightStemmer());
    private readonly Lazy<ItalianLightStemmer> _italian = new(() => new ItalianLightStemmer());

    /// <summary>The stem of a folded word; a number is its own.</summary>
    public string Stem(string word) =>
        word[0] switch
        {
            >= '0' and <= '9' => word,
            < '\u0250' => Latin(word),
            >= '\u0400' and <= '\u052f' => Cut(word, _russian.Value.Stem),
            >= '\u0600' and <= '\u06ff' => Cut(word, _arabic.Value.Stem),
            >= '\u0900' and <= '\u097f' => Cut(word, _hindi.Value.Stem),
            >= '\u0980' and <= '\u0d7f' => IndicStem.Of(word),
            _ => word,
        };

    private string Latin(string word) =>
        _language switch
        {
            "pt" => Cut(word, _portuguese.Value.Stem),
            "es" => Cut(word, _spanish.Value.Stem),
            "fr" => Cut(word, _french.Value.Stem),
            "de" => Cut(word, _german.Value.Stem),
            "it" => Cut(word, _italian.Value.Stem),
            _ => EnglishStem.Of(word),
        };

    private static string Cut(string word, Func<char[], int, int> stem)
    {
        var letters = new char[word.Length + 8];
        word.CopyTo(letters);
        var length = stem(letters, word.Length);
        return length <= 1 ? word : new string(letters, 0, length);
    }
}
