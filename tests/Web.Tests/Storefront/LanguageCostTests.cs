using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What a shop costs in another language: the letters of its text, and nothing else.</summary>
public sealed partial class LanguageCostTests
{
    private readonly PageRenderer _renderer = new();

    [Theory]
    [InlineData("ta")]
    [InlineData("te")]
    [InlineData("fr")]
    [InlineData("hi")]
    [InlineData("gu")]
    [InlineData("bn")]
    [InlineData("mr")]
    [InlineData("ur")]
    [InlineData("fa")]
    [InlineData("es")]
    [InlineData("pt")]
    [InlineData("pt-PT")]
    public void A_page_is_longer_than_in_English_by_its_text_alone(string language)
    {
        foreach (
            var key in (PageKey[])[new(PageKinds.Home), new(PageKinds.Product, "a"), new(PageKinds.Search, "a"), new(PageKinds.NotFound)]
        )
        {
            var (english, other) = (Page("en", key), Page(language, key));

            Assert.Equal(Frame(english), Frame(other));
            Assert.Equal(Bytes(english) - Bytes(TextOf(english)), Bytes(other) - Bytes(TextOf(other)));
            Assert.NotEqual(TextOf(english), TextOf(other));
        }
    }

    [Fact]
    public void All_shops_of_a_language_share_its_words() =>
        Assert.All(ShopLanguages.All.Keys, language =>
            Assert.Same(ShopLanguages.For(language), ShopLanguages.For(language.ToUpperInvariant()))
        );

    private string Page(string language, PageKey key)
    {
        var shop = Catalogs.Of(Catalogs.Store(language: language), [], Catalogs.Product("a", "a"), Catalogs.Product("b", "b"));
        return Encoding.UTF8.GetString(_renderer.Render(shop, key).Body);
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>The tags with the names of their attributes.</summary>
    private static string Frame(string html) => Text().Replace(html, "");

    /// <summary>What stands between tags, and the values of attributes.</summary>
    private static string TextOf(string html) => string.Concat(Text().Matches(html).Select(match => match.Value));

    [GeneratedRegex("(?<=>)[^<]+(?=<)|(?<==\")[^\"]+(?=\")")]
    private static partial Regex Text();
}
