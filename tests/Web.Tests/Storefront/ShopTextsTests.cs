using System.Text.RegularExpressions;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Storefront;

public sealed class ShopTextsTests
{
    public static TheoryData<string> Languages => [.. ShopLanguages.All.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_is_there_and_has_the_places_of_the_English_one(string language)
    {
        var (texts, english) = (ShopLanguages.For(language), ShopLanguages.For("en"));
        Check(language, texts, english);
        Check(language, texts.Orders, english.Orders);
        Check(language, texts.Buying, english.Buying);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_shop_may_be_in_every_language_that_there_are_texts_in(string language) =>
        Assert.True(
            Dukaan.Values.Languages.IsKnown(language),
            $"Add {language} to the list in Languages (Grains.Interfaces), or nobody can open a shop in it."
        );

    [Theory]
    [InlineData("pt", "Buscar")]
    [InlineData("pt-BR", "Buscar")]
    [InlineData("pt-PT", "Pesquisar")]
    [InlineData("pt-pt", "Pesquisar")]
    [InlineData("gu-IN", "શોધો")]
    public void A_whole_tag_that_has_texts_goes_before_its_primary_subtag(string language, string search) =>
        Assert.Equal(search, ShopLanguages.For(language).Search);

    [Theory]
    [InlineData(0, "لا قطع")]
    [InlineData(1, "قطعة واحدة")]
    [InlineData(2, "قطعتان")]
    [InlineData(3, "3 قطع")]
    [InlineData(11, "11 قطعة")]
    [InlineData(100, "100 قطعة")]
    [InlineData(103, "103 قطع")]
    public void Pieces_in_Arabic_have_the_six_forms_of_its_numbers(int count, string text) => Assert.Equal(text, Arabic.Texts.Items(count));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Numbers_of_items_have_the_forms_of_the_language_for_scripts_too(string language)
    {
        var texts = ShopLanguages.For(language);

        Assert.Equal("other", texts.ItemCount.Forms[^1].Form);
        Assert.Equal(texts.ItemCount.Forms.Count, texts.FoundCount.Forms.Count);
        Assert.All(texts.FoundCount.Forms, form => Assert.Contains("{1}", form.Text, StringComparison.Ordinal));
        Assert.Contains("25", texts.Items(25), StringComparison.Ordinal);
    }

    private static void Check<T>(string language, T texts, T english)
    {
        foreach (var property in typeof(T).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            var text = (string)property.GetValue(texts)!;
            Assert.False(string.IsNullOrWhiteSpace(text), $"{property.Name} is empty in {language}.");
            Assert.True(
                Places(text).SetEquals(Places((string)property.GetValue(english)!)),
                $"{property.Name} in {language} does not have the same places {{0}}, {{1}} as in English."
            );
        }
    }

    private static HashSet<string> Places(string text) => [.. Regex.Matches(text, "\\{\\d\\}").Select(match => match.Value)];
}
