using System.Text;
using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>A seller has stock at several locations, and adds goods to an order.</summary>
public sealed class LocationsPageTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_shop_with_one_location_sees_nothing_of_others_in_its_counts()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct("Laddu", "480", ("stocking", "counted"), ("stock", "5"));
        Assert.DoesNotContain("Location", (await shop.Open($"products/{product}/counts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stock_is_counted_and_carried_at_each_location_and_an_order_says_from_where_it_is_taken()
    {
        using var shop = await NewShop();
        await Add(shop, "Delhi shop", "110001");
        await Add(shop, "Jaipur godown", "302017");
        var product = await shop.AddProduct("Laddu", "480", ("stocking", "counted"), ("stock", "5"));
        var counts = $"products/{product}/counts";
        var page = await shop.Open(counts);
        var godown = Regex.Match(page.Html, "value=\"([0-9a-z]{26})\"[^>]*>Jaipur godown").Groups[1].Value;

        await shop.Submit($"{counts}/transfer", ("from", "main"), ("to", godown), ("units", "6"));
        Assert.Equal(409, shop.Browser.Status);
        await shop.Submit($"{counts}/transfer", ("from", "main"), ("to", godown), ("units", "2"));
        Assert.True(shop.Page.Says("2: Delhi shop → Jaipur godown"), shop.Page.Text);
        await shop.Submit(counts, ("location", godown), ("reason", "received"), ("quantity", "1"));
        Assert.True(shop.Page.Says("Jaipur godown") && shop.Page.Says("6 in stock"), shop.Page.Text);

        var order = await Order(shop, product);
        Assert.True((await shop.Open($"orders/{order}")).Says("Taken from Jaipur godown"), shop.Page.Text);
        var slip = await shop.Browser.Open($"/dashboard/{shop.StoreId}/orders/{order}/packing-slip");
        Assert.True(slip.Says("Jaipur godown"), slip.Text);
        Assert.Contains("Laddu,,,3,2,3,2", (await shop.Browser.Open(shop.Url("locations/stock.csv"))).Html, StringComparison.Ordinal);

        await shop.Open("locations");
        await shop.Submit("locations", ($"name.{godown}", ""));
        Assert.DoesNotContain("Jaipur godown", (await shop.Open(counts)).Text.Split("Stock history")[0], StringComparison.Ordinal);
        Assert.True(shop.Page.Says("5 in stock"), shop.Page.Text);
    }

    [Fact]
    public async Task Locations_keep_their_order_and_two_of_one_name_are_refused_with_what_was_typed()
    {
        using var shop = await NewShop();
        await Add(shop, "Shop", "");
        await Add(shop, "Godown", "");
        await shop.Open("locations");
        await shop.Submit("locations", ("name.new", "godown"), ("postal.new", "411001"));
        Assert.Equal(422, shop.Browser.Status);
        Assert.Equal("411001", shop.Page.Form(shop.Url("locations"))["postal.new"]);

        await shop.Open("locations");
        var godown = Regex.Match(shop.Page.Html, "/locations/([0-9a-z]{26})/up").Groups[1].Value;
        await shop.Submit($"locations/{godown}/up");
        Assert.Matches("1\\. *Godown.*2\\. *Shop", Regex.Replace((await shop.Open("locations")).Text, "\\s+", " "));
    }

    [Fact]
    public async Task A_file_of_the_stock_takes_differences_so_what_was_sold_meanwhile_stays_sold()
    {
        using var shop = await NewShop();
        await Add(shop, "Delhi shop", "110001");
        await Add(shop, "Jaipur godown", "302017");
        var product = await shop.AddProduct("Laddu", "480", ("stocking", "counted"), ("stock", "5"));
        var file = (await shop.Browser.Open(shop.Url("locations/stock.csv"))).Html;
        Assert.Contains($"{product},Laddu,,,5,0,5,0", file, StringComparison.Ordinal);
        await Order(shop, product);

        Assert.Contains("0 counts changed", await Upload(shop, file), StringComparison.Ordinal);
        Assert.True((await shop.Open($"products/{product}/counts")).Says("4 in stock"), shop.Page.Text);
        var changed = file.Replace("5,0,5,0", "5,3,5,0", StringComparison.Ordinal);
        Assert.Contains("1 counts changed", await Upload(shop, changed), StringComparison.Ordinal);
        Assert.True((await shop.Open($"products/{product}/counts")).Says("7 in stock"), shop.Page.Text);
    }

    [Fact]
    public async Task An_order_gets_more_pieces_of_what_it_has_and_other_goods_only_where_operators_allow_it()
    {
        using var shop = await NewShop();
        var laddu = await shop.AddProduct("Laddu", "480");
        var order = await Order(shop, laddu);
        await shop.Browser.Open(shop.Url($"orders/{order}/add"));
        Assert.Equal(404, shop.Browser.Status);
        await shop.Open($"orders/{order}");
        await shop.Submit($"orders/{order}/edit", ("edit.line-1", "3"));
        Assert.True(shop.Page.Says("1,440"), shop.Page.Text);
    }

    private static async Task<string> Upload(ShopBrowser shop, string file)
    {
        await shop.Open("locations");
        await shop.Browser.Upload(shop.Url("locations/stock"), [("file", "stock.csv", Encoding.UTF8.GetBytes(file))]);
        return shop.Page.Text;
    }

    private static async Task Add(ShopBrowser shop, string name, string postalCode)
    {
        await shop.Open("locations");
        await shop.Submit("locations", ("name.new", name), ("postal.new", postalCode));
        Assert.True(shop.Page.Says(name), shop.Page.Text);
    }
}
