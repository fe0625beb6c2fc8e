namespace Dukaan.Web.Tests.Dashboard;

public class SignInTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_phone_a_code_and_a_name_open_a_shop_in_three_forms()
    {
        using var browser = NewBrowser();
        var phone = Site.NewPhone();

        await browser.Open("/dashboard");
        Assert.StartsWith("/dashboard/signin", browser.At, StringComparison.Ordinal);
        await browser.Submit("/dashboard/signin", ("phone", phone[3..]), ("country", "91"));
        Assert.Equal("/dashboard/code", browser.At);
        await browser.Submit("/dashboard/code", ("code", await CodeFor(phone)));
        Assert.Equal("/dashboard/new", browser.At);
        await browser.Submit("/dashboard/new", ("name", "Meena's Tiffin"));

        Assert.EndsWith("/welcome", browser.At, StringComparison.Ordinal);
        Assert.True(browser.Page.Says("Meena's Tiffin is live"), browser.Page.Text);
        using var shop = new ShopBrowser(browser);
        Assert.True((await shop.Visit()).Says("Meena's Tiffin"), "The shop should be there for everybody on the next request.");
    }

    [Fact]
    public async Task A_seller_with_one_shop_comes_straight_to_it()
    {
        var phone = Site.NewPhone();
        string storeId;
        using (var first = await SignedIn(phone))
        {
            await first.Submit("/dashboard/new", ("name", "Corner Store"));
            storeId = new ShopBrowser(first).StoreId;
        }

        using var again = await SignedIn(phone);

        Assert.Equal($"/dashboard/{storeId}", again.At);
    }

    [Fact]
    public async Task A_seller_with_two_shops_chooses_between_them()
    {
        using var browser = await SignedIn();
        await browser.Submit("/dashboard/new", ("name", "First Shop"));
        await browser.Open("/dashboard/new");
        await browser.Submit("/dashboard/new", ("name", "Second Shop"));

        await browser.Open("/dashboard");

        Assert.Equal("/dashboard/shops", browser.At);
        Assert.True(browser.Page.Says("First Shop") && browser.Page.Says("Second Shop"), browser.Page.Text);
    }

    [Fact]
    public async Task The_form_that_opens_a_shop_opens_one_however_often_it_is_sent()
    {
        using var browser = await SignedIn();
        var form = browser.Page.Form("/dashboard/new");
        await browser.Send(form, ("name", "Twice Pressed"));
        var first = browser.At;

        await browser.Send(form, ("name", "Twice Pressed"));

        Assert.Equal(first, browser.At);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("98765 43210 98765")]
    public async Task A_number_that_cannot_be_one_is_refused_beside_its_field_and_kept(string typed)
    {
        using var browser = NewBrowser();
        await browser.Open("/dashboard/signin");

        await browser.Submit("/dashboard/signin", ("phone", typed));

        browser.Is(422);
        Assert.NotNull(browser.Page.ErrorOf("phone"));
        Assert.Equal(typed, browser.Page.Form("/dashboard/signin")["phone"]);
    }

    [Fact]
    public async Task A_wrong_code_opens_nothing_and_says_so()
    {
        using var browser = NewBrowser();
        var phone = Site.NewPhone();
        await browser.Open("/dashboard/signin");
        await browser.Submit("/dashboard/signin", ("phone", phone));
        var code = await CodeFor(phone);

        await browser.Submit("/dashboard/code", ("code", code == "000000" ? "000001" : "000000"));

        browser.Is(401);
        Assert.NotNull(browser.Page.ErrorOf("code"));
        await browser.Open("/dashboard");
        Assert.StartsWith("/dashboard/signin", browser.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_in_which_the_owner_signed_in_gets_a_code_whatever_others_behind_its_address_ask_for()
    {
        var phone = Site.NewPhone();
        using var mine = await SignedIn(phone);
        await mine.Submit("/dashboard/new", ("name", "Corner Store"));
        using var stranger = NewBrowser();
        for (var i = 0; i < 4; i++)
        {
            await stranger.Open("/dashboard/signin");
            await stranger.Submit("/dashboard/signin", ("phone", phone));
        }

        await stranger.Open("/dashboard/signin");
        await stranger.Submit("/dashboard/signin", ("phone", phone));
        stranger.Is(429);

        await mine.Open("/dashboard");
        await mine.Submit("/dashboard/signout");
        await mine.Open("/dashboard/signin");
        await mine.Submit("/dashboard/signin", ("phone", phone));
        Assert.Equal("/dashboard/code", mine.At);
        await mine.Submit("/dashboard/code", ("code", await CodeFor(phone)));
        Assert.True(mine.Page.Says("Corner Store"), mine.Page.Text);
    }

    [Fact]
    public async Task A_new_code_ends_the_one_before_it()
    {
        using var browser = NewBrowser();
        var phone = Site.NewPhone();
        await browser.Open("/dashboard/signin");
        await browser.Submit("/dashboard/signin", ("phone", phone));
        await browser.Submit("/dashboard/code/again");

        await browser.Submit("/dashboard/code", ("code", await CodeFor(phone)));

        Assert.Equal("/dashboard/new", browser.At);
    }

    [Fact]
    public async Task Who_is_not_signed_in_comes_back_to_the_page_they_wanted()
    {
        var phone = Site.NewPhone();
        string wanted;
        using (var first = await SignedIn(phone))
        {
            await first.Submit("/dashboard/new", ("name", "Corner Store"));
            wanted = new ShopBrowser(first).Url("orders?state=placed");
        }

        using var browser = NewBrowser();
        await browser.Open(wanted);
        Assert.StartsWith("/dashboard/signin?back=", browser.At, StringComparison.Ordinal);
        await browser.Submit("/dashboard/signin", ("phone", phone));
        await browser.Submit("/dashboard/code", ("code", await CodeFor(phone)));

        Assert.Equal(wanted, browser.At);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/dashboard/")]
    [InlineData("/dashboard/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_sign_in_leads_nowhere_outside_the_dashboard(string back)
    {
        using var browser = NewBrowser();
        var phone = Site.NewPhone();
        await browser.Open("/dashboard/signin?back=" + Uri.EscapeDataString(back));
        await browser.Submit("/dashboard/signin", ("phone", phone), ("back", back));

        await browser.Submit("/dashboard/code", ("code", await CodeFor(phone)));

        Assert.Equal("/dashboard/new", browser.At);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_also_where_the_cookie_was_kept()
    {
        using var shop = await NewShop();
        var cookie = shop.Browser.Cookies.GetCookieHeader(Site.Address);

        await shop.Browser.Submit("/dashboard/signout");

        using var client = Site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, shop.Url(""));
        request.Headers.Add("Cookie", cookie);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await client.SendAsync(request);
        Assert.StartsWith("/dashboard/signin", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_taken_is_refused_beside_its_field_with_the_name_kept()
    {
        using var first = await NewShop("Only One Of Its Kind");
        var taken = await first.Slug();
        using var browser = await SignedIn();

        await browser.Submit("/dashboard/new", ("name", "Another"), ("slug", taken));

        browser.Is(409);
        Assert.NotNull(browser.Page.ErrorOf("slug"));
        Assert.Equal("Another", browser.Page.Form("/dashboard/new")["name"]);
    }
}
