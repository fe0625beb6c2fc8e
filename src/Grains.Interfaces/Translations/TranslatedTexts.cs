using System.Text.Json.Serialization;

namespace Dukaan.Translations;

/// <summary>The texts of one thing of a shop in the shop's other languages.</summary>
/// <param name="Subject">
/// The id of a product, a category or a collection, a page's <c>ShopPage.Id</c>, <see cref="OfShop"/>, or <see cref="OfWord"/>.
/// </param>
/// <param name="Texts">By language, at most <see cref="Max"/>. Those of a language that the shop gave up stay.</param>
/// <param name="Version">The catalog version at which they last changed.</param>
[GenerateSerializer, Immutable, Alias("translated-texts")]
public sealed record TranslatedTexts(string Subject, ImmutableArray<Translation> Texts, long Version)
{
    /// <summary>The subject of the shop's own texts: its announcement is the title, its line the text.</summary>
    public const string OfShop = "shop";

    public const int Max = 16;

    private const string Word = "word/";

    /// <summary>
    /// The subject of a name or value of options, such as <c>Size</c> or <c>Red</c>: its title says what it is called, in all products of
    /// the shop. Capitals make no difference.
    /// </summary>
    public static string OfWord(string word) => Word + word.Trim().ToLowerInvariant();

    /// <summary>Whether it is the subject of a name or value of options.</summary>
    public static bool IsOfWord(string subject) => subject.StartsWith(Word, StringComparison.Ordinal);

    /// <summary>Unique among all that a store has.</summary>
    [JsonIgnore]
    public string Id => IdOf(Subject);

    public static string IdOf(string subject) => $"text/{subject}";

    /// <summary>In one language; null: nothing is said in it.</summary>
    public Translation? In(string language) => Texts.IsDefault ? null : Texts.FirstOrDefault(text => text.Language == language);
}
