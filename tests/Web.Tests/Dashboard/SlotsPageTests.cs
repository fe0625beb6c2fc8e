namespace Dukaan.Web.Tests.Dashboard;

public class SlotsPageTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_time_is_added_changed_and_removed_and_what_is_wrong_keeps_what_was_typed()
    {
        using var shop = await NewShop();
        await shop.Open("slots/new");
        await shop.Submit("slots/new", ("from", "12:00"), ("until", "10:00"), ("places", "5"));
        Assert.Equal(422, shop.Browser.Status);
        Assert.Equal("5", shop.Page.Form(shop.Url("slots/new"))["places"]);

        await shop.Submit("slots/new", ("until", "14:00"), ("lead", "1.5"));
        Assert.True(shop.Page.Says("12:00–14:00") && shop.Page.Says("0 of 5 taken"), shop.Page.Text);
        await shop.Submit("slots", ("slots.daysAhead", "3"), ("required", "true"));
        var form = (await shop.Open("slots")).Form(shop.Url("slots"));
        Assert.Equal(("3", "true"), (form["slots.daysAhead"], form["required"]));
        var id = shop.Page.Html.Split("/slots/")[2].Split('"')[0];
        var time = (await shop.Open($"slots/{id}")).Form(shop.Url($"slots/{id}"));
        Assert.Equal("1.5", time["lead"]);
        await shop.Submit($"slots/{id}/delete");
        Assert.True(shop.Page.Says("No times yet"), shop.Page.Text);
    }
}
