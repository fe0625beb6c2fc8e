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
    [InlineData("pt", "Buscar")]
    [InlineData("pt-BR", "Buscar")]
    [InlineData("pt-PT", "Pesquisar")]
    [InlineData("pt-pt", "Pesquisar")]
    [InlineData("gu-IN", "શોધો")]
    public void A_whole_tag_that_has_texts_goes_before_its_primary_subtag(string language, string search) =>
        Assert.Equal(search, ShopLanguages.For(language).Search);

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
