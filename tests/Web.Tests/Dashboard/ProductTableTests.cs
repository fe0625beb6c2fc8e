namespace Dukaan.Web.Tests.Dashboard;

public class ProductTableTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task One_save_changes_what_was_typed_into_and_says_of_each_other_row_why_not()
    {
        using var shop = await NewShop();
        var kurta = await shop.AddProduct("Kurta", "800", ("stocking", "counted"), ("stock", "10"));
        var saree = await shop.AddProduct("Saree", "1200");
        var scarf = await shop.AddProduct("Scarf", "300");
        await shop.Open("products/table");

        await shop.Submit(
            "products/table",
            ($"{kurta}.price", "750"),
            ($"{kurta}.stock", "7"),
            ($"{saree}.price", "much"),
            ($"{scarf}.status", "hidden"),
            ($"{scarf}.tags", "winter, wool")
        );

        Assert.Equal(422, shop.Browser.Status);
        var form = shop.Page.Form(shop.Url("products/table"));
        Assert.Equal(
            ("750", "7", "much", "hidden"),
            (form[$"{kurta}.price"], form[$"{kurta}.stock"], form[$"{saree}.price"], form[$"{scarf}.status"])
        );
        Assert.True(shop.Page.Says("digits"), shop.Page.Text);
        await shop.Submit("products/table", ($"{saree}.price", "1100"));
        Assert.True(shop.Page.Says("1 product is saved"), shop.Page.Text);
        var visit = await shop.Visit();
        Assert.True(visit.Says("750") && visit.Says("1,100") && !visit.Says("Scarf"), visit.Text);
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_told_and_not_overwritten()
    {
        using var shop = await NewShop();
        var kurta = await shop.AddProduct("Kurta", "800", ("stocking", "counted"), ("stock", "10"));
        var saree = await shop.AddProduct("Saree", "1200");
        var stale = (await shop.Open("products/table")).Form(shop.Url("products/table"));
        await shop.Open("products/table");
        await shop.Submit("products/table", ($"{kurta}.price", "700"), ($"{saree}.stock", "5"));

        await shop.Browser.Send(stale, ($"{kurta}.price", "900"), ($"{saree}.price", "1300"));

        Assert.Equal(422, shop.Browser.Status);
        var visit = await shop.Visit();
        Assert.True(visit.Says("700") && visit.Says("1,300") && !visit.Says("900"), visit.Text);

        // A count is a difference: three pieces less, whatever happened since the table was opened.
        stale = (await shop.Open("products/table")).Form(shop.Url("products/table"));
        await shop.Open("products/table");
        await shop.Submit("products/table", ($"{kurta}.stock", "8"));
        await shop.Browser.Send(stale, ($"{kurta}.stock", "7"));
        var form = (await shop.Open("products/table")).Form(shop.Url("products/table"));
        Assert.Equal("5", form[$"{kurta}.stock"]);
    }
}
