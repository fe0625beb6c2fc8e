namespace Dukaan.Web.Tests.Dashboard;

public class HandOrderTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task An_order_at_the_counter_is_paid_and_takes_stock_and_a_second_press_makes_no_second()
    {
        using var shop = await NewShop();
        var kurta = await shop.AddProduct("Kurta", "800", ("stocking", "counted"), ("stock", "5"));
        var form = (await shop.Open("orders/new")).Form(shop.Url("orders/new"));
        (string, string)[] filled = [("name", "Meera"), ("phone", "+919812345678"), ($"quantity.{kurta}", "2"), ("payment", "cash")];

        await shop.Browser.Send(form, filled);
        var order = shop.Browser.At;
        await shop.Browser.Send(form, filled);

        Assert.Equal(order, shop.Browser.At);
        Assert.True(shop.Page.Says("Meera") && shop.Page.Says("1,600"), shop.Page.Text);
        Assert.True(shop.Page.Says("Paid"), shop.Page.Text);
        Assert.Equal("3", (await shop.Open("products/table")).Form(shop.Url("products/table"))[$"{kurta}.stock"]);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        using var shop = await NewShop();
        var kurta = await shop.AddProduct("Kurta", "800", ("stocking", "counted"), ("stock", "1"));
        await shop.AddProduct("Saree", "1200");
        await shop.Open("orders/new");
        await shop.Submit("orders/new/find", ("q", "Saree"), ($"quantity.{kurta}", "2"));
        Assert.True(shop.Page.Says("Kurta") && shop.Page.Says("Saree"), "What was chosen stays in the list.");

        await shop.Submit("orders/new", ("name", "Meera"), ("phone", "12"), ("method", "delivery"));
        Assert.NotNull(shop.Page.ErrorOf("phone"));
        await shop.Submit("orders/new", ("phone", "+919812345678"));
        Assert.NotNull(shop.Page.ErrorOf("address.line1"));
        await shop.Submit("orders/new", ("address.line1", "12 MG Road"), ("address.city", "Pune"));
        Assert.True(shop.Page.Says("not enough in stock") || shop.Page.Says("sold out"), shop.Page.Text);
        await shop.Submit("orders/new", ($"quantity.{kurta}", "1"), ("payment", "cod"));
        Assert.True(shop.Page.Says("Meera") && shop.Page.Says("MG Road"), shop.Page.Text);
    }
}
