using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>Many orders at once: found, taken together, printed, added up; without script.</summary>
public sealed class OrderDeskTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task Ticked_orders_take_a_step_together_and_those_that_cannot_are_named()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        string[] orders = [await Order(shop, product), await Order(shop, product), await Order(shop, product)];
        await shop.Open($"orders/{orders[1]}");
        await shop.Submit($"orders/{orders[1]}/reject", ("reject.reason", "Sold out"));
        await shop.Open("orders");
        var ticked = Regex
            .Matches(shop.Page.Html, "name=\"order\" value=\"([0-9a-z]{26}:[0-9]+)\"")
            .Select(match => ("order", match.Groups[1].Value))
            .ToArray();
        Assert.Equal(3, ticked.Length);
        var form = shop.Page.Form(shop.Url("orders/bulk"));

        await shop.Browser.Send(form, [.. ticked, ("step", "confirm")]);

        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("2 orders: Confirmed.") && Regex.IsMatch(shop.Page.Text, "#2: "), shop.Page.Text);
        await shop.Browser.Send(form, [.. ticked, ("step", "confirm")]);
        Assert.True(shop.Page.Says("2 orders: Confirmed."), $"The same press twice should say the same: {shop.Page.Text}");
        await shop.Open("orders?state=confirmed");
        ticked =
        [
            .. Regex
                .Matches(shop.Page.Html, "name=\"order\" value=\"([0-9a-z]{26}:[0-9]+)\"")
                .Select(match => ("order", match.Groups[1].Value)),
        ];
        await shop.Submit("orders/bulk?state=confirmed", [.. ticked, ("step", "pack")]);
        Assert.True(shop.Page.Says("2 orders: Marked as packed."), shop.Page.Text);
        Assert.Contains(
            "Ring twice",
            (await shop.Open($"orders/slips?order={orders[0]}:1&order={orders[2]}:1")).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(2, Regex.Count(shop.Page.Html, "class=\"sheet\""));

        await shop.Open("orders");
        await shop.Submit("orders/bulk", ("step", "confirm"));
        Assert.True(shop.Page.Says("Select orders first."), shop.Page.Text);
        await shop.Open("orders");
        await shop.Submit("orders/bulk", [.. ticked, ("step", "refund")]);
        shop.Browser.Is(404);
    }

    [Fact]
    public async Task Orders_are_searched_printed_and_had_as_a_file()
    {
        using var shop = await NewShop();
        var order = await Order(shop, await shop.AddProduct());

        Assert.Contains($"order-{order}", (await shop.Open("orders?q=kumar&payment=awaited")).Html, StringComparison.Ordinal);
        Assert.True((await shop.Open("orders?q=%3Cb%3Enobody")).Says("No order matches"), shop.Page.Text);
        Assert.DoesNotContain("<b>nobody", shop.Page.Html, StringComparison.Ordinal);
        Assert.True((await shop.Open("orders?from=nonsense")).Says("from is a day"), shop.Page.Text);
        var printed = await shop.Open("orders/print?q=kumar");
        Assert.True(printed.Says("Ravi Kumar +919812345678") && printed.Says("1 order 1 ₹480"), printed.Text);
        Assert.Contains("Ravi Kumar", await shop.Browser.Http.GetStringAsync(shop.Url("orders.csv?q=kumar")), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Ravi Kumar",
            await shop.Browser.Http.GetStringAsync(shop.Url("orders.csv?q=nobody")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Takings_are_drawn_and_stand_in_tables()
    {
        using var shop = await NewShop();
        Assert.True((await shop.Open("takings")).Says("Nothing sold on these days."), shop.Page.Text);
        await Order(shop, await shop.AddProduct("Kaju <katli>", "480"), await shop.AddProduct("Tea", "20"));

        var page = await shop.Open("takings");

        Assert.True(page.Says("Kaju <katli> 1 ₹480") && page.Says("All sales ₹500"), page.Text);
        Assert.Contains("<rect class=\"sales\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Kaju <katli>", page.Html, StringComparison.Ordinal);
        await shop.Browser.Open(shop.Url("takings?from=2026-01-02&to=2026-01-01"));
        shop.Browser.Is(422);
        Assert.Contains("takings", (await shop.Open("")).Html, StringComparison.Ordinal);
    }
}
