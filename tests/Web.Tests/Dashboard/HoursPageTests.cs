namespace Dukaan.Web.Tests.Dashboard;

public class HoursPageTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task Hours_are_saved_with_breaks_and_holidays_and_what_is_wrong_keeps_what_was_typed()
    {
        using var shop = await NewShop();
        await shop.Open("hours");
        await shop.Submit("hours", ("Monday0.from", "10:00"), ("Monday0.until", ""));
        Assert.Equal(422, shop.Browser.Status);
        Assert.Equal("10:00", shop.Page.Form(shop.Url("hours"))["Monday0.from"]);

        await shop.Submit(
            "hours",
            ("Monday0.from", "10:00"),
            ("Monday0.until", "13:00"),
            ("Monday1.from", "16:00"),
            ("Monday1.until", "20:30"),
            ("day0.day", "2099-01-26"),
            ("day0.name", "Republic Day"),
            ("firstDay", "Monday"),
            ("refuses", "true")
        );
        var form = (await shop.Open("hours")).Form(shop.Url("hours"));
        Assert.Equal(("20:30", "2099-01-26", "Monday"), (form["Monday1.until"], form["day0.day"], form["firstDay"]));
        var slug = await shop.Slug();
        var info = await shop.Browser.Open($"/s/{slug}/info");
        Assert.True(info.Says("10:00–13:00, 16:00–20:30") && info.Says("Republic Day"), info.Text);
    }
}
