using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Searching and narrowing lists over HTTP, and what the seller wants of it.</summary>
public sealed class SearchApiTests(SiteCollection.Running running) : ShopperTest(running)
{
    private ApiClient Anybody => new(Site.Client());

    [Theory]
    [InlineData("colour=red", "colour")]
    [InlineData("sort=best", "sort")]
    [InlineData("minPrice=cheap", "minPrice")]
    [InlineData("inStock=maybe", "inStock")]
    [InlineData("option=Size", "option")]
    public async Task A_parameter_that_there_is_not_or_that_cannot_be_read_is_refused(string query, string field)
    {
        var shop = await Shop();
        (await Anybody.Get($"/api/storefront/v1/{shop.Slug}/products?{query}")).IsProblem(
            422,
            field == "colour" ? "unknown-parameter" : "parameter-broken",
            field
        );
    }

    [Fact]
    public async Task A_list_says_its_total_and_facets_and_goes_on_while_products_come()
    {
        var shop = await Shop();
        foreach (var i in Enumerable.Range(1, 5))
        {
            await Product(shop, $"Brass lamp {i}", i * 1_000);
        }

        var list = $"/api/storefront/v1/{shop.Slug}/products?q=lamps&limit=2";
        var seen = new List<string>();
        var page = (await Anybody.Get(list)).Is(200);
        Assert.Equal(5, page.Number("total"));
        Assert.Equal(5, page.Number("facets.inStock"));
        while (true)
        {
            seen.AddRange(page.At("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!));
            if (page.At("nextCursor").ValueKind == System.Text.Json.JsonValueKind.Null)
            {
                break;
            }

            await Product(shop, $"Lamp number {seen.Count}", 500);
            page = (await Anybody.Get($"{list}&cursor={page.Text("nextCursor")}")).Is(200);
        }

        Assert.Equal(
            Enumerable.Range(1, 5).Select(i => $"Brass lamp {i}"),
            seen.Where(title => title.StartsWith("Brass", StringComparison.Ordinal)).Order()
        );
        var cheap = (await Anybody.Get($"/api/storefront/v1/{shop.Slug}/products?q=brass&maxPrice=2000&sort=-price")).Is(200);
        Assert.Equal(2, cheap.Number("total"));
        Assert.Equal("Brass lamp 2", cheap.At("items")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_sellers_rules_are_kept_and_applied_at_once()
    {
        var shop = await Shop();
        await Product(shop, "Velvet divan", 1_000);
        var search = $"/api/storefront/v1/{shop.Slug}/products?q=settee";
        Assert.Equal(0, (await Anybody.Get(search)).Is(200).Number("total"));
        var rules = new { synonyms = new[] { new { words = new[] { "divan", "settee" } } }, queries = Array.Empty<object>() };
        (await shop.Seller.Put($"{shop.Path}/search", rules)).Is(200);
        Assert.Equal(1, (await Anybody.Get(search)).Is(200).Number("total"));
        Assert.Equal(
            "settee",
            (await shop.Seller.Get($"{shop.Path}/search")).Is(200).At("synonyms")[0].GetProperty("words")[1].GetString()
        );
        (
            await shop.Seller.Put(
                $"{shop.Path}/search",
                new { synonyms = new[] { new { words = new[] { "alone" } } }, queries = Array.Empty<object>() }
            )
        ).IsProblem(422, "synonyms", "synonyms");
    }
}
