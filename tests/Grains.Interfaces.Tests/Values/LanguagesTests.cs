using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

public class LanguagesTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("hi")]
    [InlineData("pt-BR")]
    [InlineData("fil-PH")]
    public void A_listed_language_is_known_with_or_without_a_region(string tag) => Assert.True(Languages.IsKnown(tag));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("EN")]
    [InlineData("xx")]
    [InlineData("en-")]
    [InlineData("en-gb")]
    [InlineData("en-GBR")]
    [InlineData("en\"><script>")]
    public void What_is_not_a_listed_language_is_told(string? tag) => Assert.False(Languages.IsKnown(tag));

    [Fact]
    public void No_language_is_listed_twice() =>
        Assert.Equal(Languages.Listed.Count, Languages.Listed.Select(language => language.Tag).Distinct().Count());
}
