namespace Dukaan.Web.Tests.Dashboard;

public class PublishingPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_draft_is_previewed_copied_and_given_a_time()
    {
        using var shop = await NewShop();
        await shop.AddProduct("Kaju katli", "480", ("then", "draft"));
        var id = await shop.ProductId("Kaju katli");
        Assert.False((await shop.Visit()).Says("Kaju katli"), "A draft is for the seller alone.");

        var preview = await shop.Browser.Open(shop.Url($"products/{id}/preview"));
        Assert.True(preview.Says("Kaju katli") && preview.Says("480"), preview.Text);

        await shop.Open($"products/{id}");
        await shop.Submit($"products/{id}/publish", ("publishAt", "2027-01-02T09:00"));
        Assert.True(shop.Page.Says("From 2 Jan 2027, 09:00"), shop.Page.Text);

        await shop.Open($"products/{id}");
        await shop.Submit($"products/{id}/publish", ("publishAt", "soon"));
        Assert.True(shop.Page.Says("Write the date and time"), shop.Page.Text);

        await shop.Open($"products/{id}");
        await shop.Submit($"products/{id}/duplicate");
        Assert.True(shop.Page.Says("Kaju katli (copy)") && shop.Page.Says("Hidden"), shop.Page.Text);
        Assert.Equal(2, (await shop.ProductIds()).Length);
    }

    [Fact]
    public async Task A_sale_of_the_form_is_the_price_in_the_shop_and_the_form_keeps_the_usual_one()
    {
        using var shop = await NewShop();
        var id = await shop.AddProduct("Kurta", "800", ("sale", "500"));
        var shown = await shop.Visit();
        Assert.True(shown.Says("500") && shown.Says("800"), shown.Text);

        await shop.Open($"products/{id}");
        var form = shop.Page.Form(shop.Url($"products/{id}"));
        Assert.Equal(("800", "500"), (form["price"], form["sale"]));
        await shop.Submit($"products/{id}", ("title", "Cotton kurta"));
        Assert.True((await shop.Visit()).Says("500"), "Another title must not end the sale.");

        await shop.Open($"products/{id}");
        await shop.Submit($"products/{id}", ("sale", "900"));
        Assert.True(shop.Page.Says("lower than the usual price"), shop.Page.Text);
        await shop.Submit($"products/{id}", ("sale", ""));
        Assert.False((await shop.Visit()).Says("500"));
    }
}
