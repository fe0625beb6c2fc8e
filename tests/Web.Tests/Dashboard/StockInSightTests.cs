using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>How many are left: for the seller always, for shoppers where the seller wants it.</summary>
public sealed class StockInSightTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task The_list_of_products_says_how_many_are_left_and_marks_what_is_low_or_sold_out()
    {
        using var shop = await NewShop();
        await shop.AddProduct("Kaju katli", "480", ("stocking", "counted"), ("stock", "12"));
        await shop.AddProduct("Laddu", "320", ("stocking", "counted"), ("stock", "2"));
        await shop.AddProduct("Barfi", "300", ("stocking", "counted"), ("stock", "0"));
        await shop.AddProduct("Peda", "200", ("stocking", "counted"), ("stock", "9"), ("lowStock", "10"));
        await shop.AddProduct("Samosa", "20");

        var page = await shop.Open("products");

        Assert.All(["12 in stock", "Low · 2 left", "0 · Sold out", "Low · 9 left"], text =>
            Assert.True(page.Says(text), $"The list should say \"{text}\": {page.Text}")
        );
        Assert.Matches("role=\"switch\"[^>]*>In stock</button>", page.Html);
        Assert.True((await shop.Open("products?q=kaju")).Says("12 in stock"), shop.Page.Text);
    }

    [Fact]
    public async Task Shoppers_read_how_few_are_left_only_where_the_seller_wants_it()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kaju katli", "480", ("stocking", "counted"), ("stock", "6"));
        var slug = await shop.Slug();
        Assert.DoesNotContain("left", (await shop.Browser.Open($"/s/{slug}/p/kaju-katli")).Text, StringComparison.Ordinal);

        await shop.Open("settings");
        await shop.Submit("settings", ("showLeft", "5"));
        await Order(shop, id);
        await Says("Only 5 left", "one of six was sold, and the shop says from five on");
        await Order(shop, id);
        await Says("Only 4 left", "each further sale is said within a moment");

        await shop.Open("settings");
        await shop.Submit("settings", ("showLeft", "3"));
        Assert.DoesNotContain("left", (await shop.Browser.Open($"/s/{slug}/p/kaju-katli")).Text, StringComparison.Ordinal);
        await shop.Open("settings");
        await shop.Submit("settings", ("showLeft", "20"));
        await Says("Only 4 left", "a greater number is chosen: what is left is looked up, and nothing need be sold first");
        using var http = Site.Client();
        var product = await http.GetFromJsonAsync<JsonElement>($"/api/storefront/v1/{slug}/products/kaju-katli");
        Assert.Equal(4, product.GetProperty("left").GetInt32());
        Assert.Contains("Only 4 left", (await shop.Browser.Open($"/s/{slug}")).Text, StringComparison.Ordinal);

        Task Says(string text, string why) =>
            Eventually.Holds(
                async () => (await shop.Browser.Open($"/s/{slug}/p/kaju-katli")).Says(text),
                $"The product's page should say \"{text}\": {why}."
            );
    }
}
