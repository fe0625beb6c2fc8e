using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>
/// What the names and values of options are called in one of a shop's other languages. Products keep their own ones, by which variants are
/// chosen and lists are filtered, so that a link means the same in each language; these are what people read instead.
/// </summary>
public sealed class OptionWords
{
    private readonly Dictionary<string, string> _words;

    private OptionWords(Dictionary<string, string> words) => _words = words;

    /// <summary>Of the shop's own language.</summary>
    public static OptionWords None { get; } = new([]);

    public static OptionWords Of(CatalogSnapshot shop, string language)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var texts in shop.Translations)
        {
            if (TranslatedTexts.IsOfWord(texts.Subject) && texts.In(language) is { Title.Length: > 0 } said)
            {
                words[texts.Subject] = said.Title;
            }
        }

        return words.Count == 0 ? None : new OptionWords(words);
    }

    /// <summary>What a name or value of options is called; itself where nothing is said.</summary>
    public string In(string word) => Find(word) ?? word;

    /// <summary>A variant's values as shown to people: <c>M / Red</c>.</summary>
    public string NameOf(Variant variant) => NameOf(variant, Find) ?? variant.Name;

    /// <summary>The product with its options and variants called so.</summary>
    public Product In(Product product) =>
        _words.Count == 0 || product.Options.IsEmpty
            ? product
            : product with
            {
                Options = [.. product.Options.Select(option => new ProductOption(In(option.Name), [.. option.Values.Select(In)]))],
                Variants = [.. product.Variants.Select(variant => variant with { Values = [.. variant.Values.Select(In)] })],
            };

    /// <summary>A variant's values as shown to people; null where none of them is called in another way.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="find">What a value is called; null: nothing is said.</param>
    internal static string? NameOf(Variant variant, Func<string, string?> find)
    {
        var said = variant.Values.Select(find).ToList();
        return said.TrueForAll(string.IsNullOrEmpty)
            ? null
            : string.Join(" / ", variant.Values.Zip(said, (own, other) => string.IsNullOrEmpty(other) ? own : other));
    }

    private string? Find(string word) => _words.Count == 0 ? null : _words.GetValueOrDefault(TranslatedTexts.OfWord(word));
}
