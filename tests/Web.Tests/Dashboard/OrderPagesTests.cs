namespace Dukaan.Web.Tests.Dashboard;

public class OrderPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task An_order_goes_from_new_to_delivered_by_the_buttons_it_shows()
    {
        using var shop = await NewShop();
        var order = await Order(shop, await shop.AddProduct());
        await shop.Open($"orders/{order}");
        Assert.True(shop.Page.Says("Ravi Kumar") && shop.Page.Says("12 MI Road") && shop.Page.Says("Ring twice"), shop.Page.Text);
        Assert.Contains("tel:+919812345678", shop.Page.Html, StringComparison.Ordinal);
        Assert.Contains("https://wa.me/919812345678", shop.Page.Html, StringComparison.Ordinal);

        foreach (var step in new[] { "confirm", "pack", "ship", "mark-paid", "deliver" })
        {
            await shop.Submit($"orders/{order}/{step}");
            shop.Browser.Is(200);
        }

        Assert.True(shop.Page.Says("This order is complete") || shop.Page.Says("Refund") || shop.Page.Says("refunded"), shop.Page.Text);
        Assert.True(shop.Page.Says("Delivered") && shop.Page.Says("Paid"), shop.Page.Text);
        Assert.False(shop.Page.HasForm(shop.Url($"orders/{order}/confirm")), "A delivered order should have no button to confirm it.");
    }

    [Fact]
    public async Task A_return_puts_the_goods_back_on_sale_and_its_money_is_noted_in_one_step()
    {
        using var shop = await NewShop();
        var order = await Order(shop, await shop.AddProduct());
        await shop.Open($"orders/{order}");
        foreach (var step in (string[])["confirm", "pack", "ship", "deliver", "mark-paid"])
        {
            await shop.Submit($"orders/{order}/{step}");
        }

        await shop.Submit($"orders/{order}/return", ("return.reason", "Did not fit"), ("return.amount", "99999999"));
        shop.Browser.Is(409);
        Assert.True(shop.Page.Says("more than what is left of the payment"), shop.Page.Text);
        await shop.Submit($"orders/{order}/return", ("return.amount", "20"));

        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Did not fit") && shop.Page.Says("back on sale") && shop.Page.Says("Partly given back"), shop.Page.Text);
        Assert.False(shop.Page.HasForm(shop.Url($"orders/{order}/return")), "All of it came back, so there is nothing to return.");
    }

    [Fact]
    public async Task A_customer_is_found_from_the_orders_and_what_is_noted_of_them_stays()
    {
        using var shop = await NewShop();
        await Order(shop, await shop.AddProduct());
        await Dukaan.TestKit.Eventually.Holds(
            async () => (await shop.Open("customers?q=ravi")).Says("Ravi Kumar"),
            "whoever ordered must be found by a part of their name"
        );
        await shop.Open("customers/+919812345678");
        await shop.Submit("customers/%2B919812345678", ("note", "Likes <b>laddu</b>"), ("tags", "regular, a"));
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Likes <b>laddu</b>") && shop.Page.Says("1 order"), shop.Page.Text);
        Assert.True((await shop.Open("customers?tag=regular")).Says("Ravi Kumar"), shop.Page.Text);
        Assert.True((await shop.Open("customers?q=nobody")).Says("Nobody found"), shop.Page.Text);
    }

    [Fact]
    public async Task A_step_pressed_twice_is_taken_once()
    {
        using var shop = await NewShop();
        var order = await Order(shop, await shop.AddProduct());
        var form = (await shop.Open($"orders/{order}")).Form(shop.Url($"orders/{order}/confirm"));

        await shop.Browser.Send(form);
        await shop.Browser.Send(form);

        shop.Browser.Is(200);
        Assert.Equal(2, shop.Page.Text.Split("Confirmed").Length - 1 - (shop.Page.Says("Confirmed. Your customer") ? 1 : 0));
    }

    [Fact]
    public async Task A_button_of_an_old_page_does_nothing_and_shows_how_the_order_is_now()
    {
        using var shop = await NewShop();
        var order = await Order(shop, await shop.AddProduct());
        var old = (await shop.Open($"orders/{order}")).Form(shop.Url($"orders/{order}/reject"));
        await shop.Submit($"orders/{order}/confirm");

        await shop.Browser.Send(old, ("reject.reason", "Sold out"));

        Assert.True(shop.Browser.Status is 409 or 412, $"An old page's button should be refused, not answered {shop.Browser.Status}.");
        Assert.False(shop.Page.Says("Rejected"), shop.Page.Text);
        Assert.True(shop.Page.HasForm(shop.Url($"orders/{order}/pack")), "The page should show what can be done now.");
    }

    [Fact]
    public async Task Rejecting_needs_a_reason_and_the_customer_reads_it()
    {
        using var shop = await NewShop();
        var order = await Order(shop, await shop.AddProduct());
        await shop.Open($"orders/{order}");

        await shop.Submit($"orders/{order}/reject", ("reject.reason", " "));
        shop.Browser.Is(422);
        Assert.True(shop.Page.HasForm(shop.Url($"orders/{order}/confirm")), "A refused step should change nothing.");
        await shop.Submit($"orders/{order}/reject", ("reject.reason", "We do not deliver to MI Road"));

        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Rejected") && shop.Page.Says("We do not deliver to MI Road"), shop.Page.Text);
    }

    [Fact]
    public async Task Orders_are_listed_newest_first_by_state_with_what_waits_counted()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        var (first, second) = (await Order(shop, product), await Order(shop, product));
        await shop.Open($"orders/{first}");
        await shop.Submit($"orders/{first}/confirm");

        var all = await shop.Open("orders");
        Assert.True(
            all.Html.IndexOf($"order-{second}", StringComparison.Ordinal) < all.Html.IndexOf($"order-{first}", StringComparison.Ordinal),
            all.Text
        );
        Assert.True(all.Says("New 1") && all.Says("Confirmed 1"), all.Text);
        var confirmed = await shop.Open("orders?state=confirmed");
        Assert.Contains($"order-{first}", confirmed.Html, StringComparison.Ordinal);
        Assert.DoesNotContain($"order-{second}", confirmed.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_orders_are_a_page_away_and_none_is_shown_twice_or_missed()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        HashSet<string> placed = [];
        for (var i = 0; i < 27; i++)
        {
            placed.Add(await Order(shop, product));
        }

        var shown = Rows(await shop.Open("orders"));
        Assert.Equal(25, shown.Length);
        var older = System.Text.RegularExpressions.Regex.Match(shop.Page.Html, "orders\\?before=[0-9]+").Value;
        shown = [.. shown, .. Rows(await shop.Open(older))];

        Assert.Equal(27, shown.Length);
        Assert.True(placed.SetEquals(shown), "Every order should be on one of the two pages.");

        static string[] Rows(HtmlPage page) =>
            [
                .. System
                    .Text.RegularExpressions.Regex.Matches(page.Html, "id=\"order-([0-9a-z]{26})\"")
                    .Select(match => match.Groups[1].Value),
            ];
    }

    [Fact]
    public async Task The_day_s_orders_and_takings_are_on_the_first_page()
    {
        using var shop = await NewShop();
        await Order(shop, await shop.AddProduct("Kaju katli", "480"));

        var home = await shop.Open("");

        Assert.True(home.Says("Open orders 1 to handle") && home.Says("₹480"), home.Text);
    }

    [Fact]
    public async Task A_new_order_is_told_to_an_open_dashboard_at_once()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        using var request = new HttpRequestMessage(HttpMethod.Get, shop.Url("events"));
        using var events = await shop.Browser.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync());
        await Read(reader, "event: ready");

        var order = await Order(shop, product);

        await Read(reader, "event: order.placed");
        Assert.Contains(order, await reader.ReadLineAsync(), StringComparison.Ordinal);

        static async Task Read(StreamReader reader, string wanted)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            while (await reader.ReadLineAsync(limit.Token) is { } line)
            {
                if (line == wanted)
                {
                    return;
                }
            }

            Assert.Fail($"The events ended before '{wanted}' came.");
        }
    }

    [Fact]
    public async Task A_closed_shop_takes_no_orders_until_it_is_opened_again()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        await shop.Open("");

        await shop.Submit("open");

        Assert.True(shop.Page.Says("Your shop is closed"), shop.Page.Text);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Order(shop, product));
        await shop.Open("");
        await shop.Submit("open");
        await Order(shop, product);
    }
}
