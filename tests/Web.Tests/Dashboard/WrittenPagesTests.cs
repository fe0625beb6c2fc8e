namespace Dukaan.Web.Tests.Dashboard;

public class WrittenPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_policy_starts_from_a_draft_in_the_language_of_the_shop_and_is_shown_when_it_is_saved()
    {
        using var shop = await NewShop();
        await shop.Open("settings");
        await shop.Submit("settings", ("language", "hi"));
        await shop.Open("pages/returns");
        var form = shop.Page.Form(shop.Url("pages/returns"));
        Assert.Contains("7 दिन", form["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", form["text"], StringComparison.Ordinal);

        await shop.Submit("pages/returns", ("title", "वापसी"));
        Assert.True(shop.Page.Says("वापसी"), shop.Page.Text);
        var slug = await shop.Slug();
        Assert.True((await shop.Browser.Open($"/s/{slug}/pages/returns")).Says("7 दिन"));
        Assert.True((await shop.Visit()).Says("वापसी"), "The footer links to it.");

        await shop.Open("pages/returns");
        await shop.Submit("pages/returns", ("visible", ""));
        Assert.True((await shop.Browser.Open(shop.Url("pages/returns/preview"))).Says("7 दिन"), "A hidden page can be looked at.");
        Assert.False((await shop.Visit()).Says("वापसी"));

        await shop.Open("pages/returns");
        await shop.Submit("pages/returns/delete");
        await shop.Browser.Open($"/s/{slug}/pages/returns");
        Assert.Equal(404, shop.Browser.Status);
    }

    [Fact]
    public async Task A_page_of_ones_own_gets_a_link_name_and_a_wrong_address_keeps_what_was_typed()
    {
        using var shop = await NewShop();
        await shop.Open("pages/new");
        await shop.Submit("pages", ("title", "New"), ("text", "Size S: 90 cm"));
        Assert.Contains(shop.Url("pages/new-2"), shop.Page.Html, StringComparison.Ordinal);

        await shop.Submit("announcement", ("announcement", "Back on Monday"), ("social", "http://nowhere"));
        Assert.True(shop.Page.Says("Write the whole address"), shop.Page.Text);
        Assert.Equal("Back on Monday", shop.Page.Form(shop.Url("announcement"))["announcement"]);
        await shop.Submit("announcement", ("social", "facebook.com/asha"));
        Assert.True((await shop.Visit()).Says("Back on Monday") && shop.Page.Says("Facebook"), shop.Page.Text);
    }
}
