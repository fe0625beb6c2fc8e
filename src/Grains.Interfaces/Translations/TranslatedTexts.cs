using System.Text.Json.Serialization;

namespace Dukaan.Translations;

/// <summary>The texts of one thing of a shop in the shop's other languages.</summary>
/// <param name="Subject">The id of a product, a category or a collection, a page's <c>ShopPage.Id</c>, or <see cref="OfShop"/>.</param>
/// <param name="Texts">By language, at most <see cref="Max"/>. Those of a language that the shop gave up stay.</param>
/// <param name="Version">The catalog version at which they last changed.</param>
[GenerateSerializer, Immutable, Alias("translated-texts")]
public sealed record TranslatedTexts(string Subject, ImmutableArray<Translation> Texts, long Version)
{
    /// <summary>The subject of the shop's own texts: its announcement is the title, its line the text.</summary>
    public const string OfShop = "shop";

    public const int Max = 16;

    /// <summary>Unique among all that a store has.</summary>
    [JsonIgnore]
    public string Id => IdOf(Subject);

    public static string IdOf(string subject) => $"text/{subject}";

    /// <summary>In one language; null: nothing is said in it.</summary>
    public Translation? In(string language) => Texts.IsDefault ? null : Texts.FirstOrDefault(text => text.Language == language);
}
