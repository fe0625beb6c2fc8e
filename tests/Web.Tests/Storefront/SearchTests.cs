using System.Text;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Storefront;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

public sealed class SearchTests
{
    private static readonly Category Rice = Catalogs.Category("rice", "Biryani & Rice", 0);

    private static readonly CatalogSnapshot Shop = Catalogs.Of(
        Catalogs.Store(),
        [Rice],
        Catalogs.Product("chicken-biryani", "Hyderabadi Chicken Biryani", category: Rice),
        Catalogs.Product("jeera-rice", "Jeera Rice", category: Rice),
        Catalogs.Product("creme", "Crème brûlée", description: "A French dessert. Served with rice paper."),
        Catalogs.Product("chicken-65", "Chicken 65"),
        Catalogs.Product("chicken-sold", "Chicken") with
        {
            InStock = false,
        },
        Catalogs.Product("dosa", "मसाला डोसा"),
        Catalogs.Product("niece", "Gift for a niece")
    );

    [Theory]
    [InlineData("biryani", "chicken-biryani")]
    [InlineData("BIRYANI", "chicken-biryani")]
    [InlineData("biry", "chicken-biryani")]
    [InlineData("biriyani", "chicken-biryani")]
    [InlineData("biryain", "chicken-biryani")]
    [InlineData("creme brulee", "creme")]
    [InlineData("crème brûlée", "creme")]
    [InlineData("BRULÉE", "creme")]
    [InlineData("डोसा", "dosa")]
    [InlineData("मसाला", "dosa")]
    [InlineData("65", "chicken-65")]
    [InlineData("chicken pizza", "chicken-65")]
    [InlineData("डास", "dosa")]
    [InlineData("dosa", "dosa")]
    [InlineData("zeera", "jeera-rice")]
    [InlineData("कढ़ी चिकन", "chicken-65")]
    public void Finds_what_is_meant(string query, string handle) => Assert.Equal(handle, Find(query)[0]);

    [Theory]
    [InlineData("pizza")]
    [InlineData("xylophone")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<>&\"'")]
    public void Finds_nothing_where_nothing_is_meant(string query) =>
        Assert.Equal(query.Trim().Length == 0 ? Shop.Products.Length : 0, Find(query.Trim()).Length);

    [Fact]
    public void A_title_is_a_better_match_than_a_category_and_that_than_a_description() =>
        Assert.Equal(["jeera-rice", "chicken-biryani", "creme"], Find("rice"));

    [Fact]
    public void What_can_be_bought_comes_before_what_is_sold_out() =>
        Assert.Equal(["chicken-65", "chicken-biryani", "chicken-sold"], Find("chicken"));

    [Fact]
    public void What_has_all_words_comes_before_what_has_some() => Assert.Equal("chicken-biryani", Find("biryani chicken")[0]);

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\0\u0001")]
    public void Broken_text_is_no_error(string query) => Assert.Empty(Find(query));

    [Fact]
    public void A_very_long_query_is_cut() => Assert.Empty(Find(new string('x', 5_000)));

    private static string[] Find(string query)
    {
        var page = new PageRenderer().Render(Shop, new PageKey(PageKinds.JsonProducts, query, Number: 0, Size: 50));
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(page.Body));
        return [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("handle").GetString()!)];
    }
}
