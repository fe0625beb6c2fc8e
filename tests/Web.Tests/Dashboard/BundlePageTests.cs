namespace Dukaan.Web.Tests.Dashboard;

public class BundlePageTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_bundle_is_made_of_products_and_its_page_and_orders_say_of_which()
    {
        using var shop = await NewShop();
        var part = await shop.AddProduct("Laddu", "150", ("stocking", "counted"), ("stock", "5"));
        var bundle = await shop.AddProduct("Gift box", "400");
        await shop.Open($"products/{bundle}/bundle");
        await shop.Submit($"products/{bundle}/bundle", ("part0", part), ("quantity0", "none"));
        Assert.Equal(422, shop.Browser.Status);
        Assert.Equal(part, shop.Page.Form(shop.Url($"products/{bundle}/bundle"))["part0"]);

        await shop.Submit($"products/{bundle}/bundle", ("quantity0", "2"));
        Assert.Equal("2", (await shop.Open($"products/{bundle}/bundle")).Form(shop.Url($"products/{bundle}/bundle"))["quantity0"]);
        var order = await Order(shop, bundle);
        Assert.True((await shop.Open($"orders/{order}")).Says("2 × Laddu"), shop.Page.Text);
        var page = await shop.Browser.Open($"/s/{await shop.Slug()}/p/gift-box");
        Assert.True(page.Says("2 × Laddu"), page.Text);

        await Order(shop, bundle);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Order(shop, bundle)); // one is left, and two are needed
    }
}
