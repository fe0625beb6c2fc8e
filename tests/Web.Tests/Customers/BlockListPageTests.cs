using Dukaan.TestKit;
using Dukaan.Web.Tests.Dashboard;

namespace Dukaan.Web.Tests.Customers;

/// <summary>The block list as a seller uses it.</summary>
public sealed class BlockListPageTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_phone_is_blocked_with_a_reason_and_taken_off_again()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        await shop.Open("customers/blocked");
        await shop.Submit("customers/blocked", ("phone", "12"), ("kind", "orders"));
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("phone"));
        await shop.Submit("customers/blocked", ("phone", "98123 45678"), ("kind", "orders"), ("reason", "Two parcels came back"));
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Two parcels came back"), "The list has the reason.");
        Assert.True(shop.Page.Says("No orders"), "The list says what is not taken.");
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Order(shop, product));
        Assert.Contains("phone-refused", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Two parcels", refused.Message, StringComparison.Ordinal);

        await shop.Open("customers/blocked");
        await shop.Submit($"customers/{Uri.EscapeDataString("+919812345678")}/block");
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Nobody is on the list."), "The phone was taken off.");
        var order = await Order(shop, product);
        Assert.True((await shop.Open("team/activity")).Says("Block list"), "The shop's activity has both.");
        Assert.NotEmpty(order);
    }

    [Fact]
    public async Task An_address_at_which_parcels_were_refused_is_blocked_from_the_next_order_there_whoever_places_it()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        var first = await OrderTo(shop, product, "+919812345671", "12 MI Road");
        foreach (var step in (string[])["confirm", "pack", "ship"])
        {
            await shop.Open($"orders/{first}");
            await shop.Submit($"orders/{first}/{step}");
        }

        await shop.Open($"orders/{first}");
        await shop.Submit($"orders/{first}/return", ("return.reason", "Nobody was there"));
        var next = await OrderTo(shop, product, "+919812345672", "12, M.I. Road");
        Assert.True((await shop.Open($"orders/{next}")).Says("To this address: 1 of 1 parcels came back"), shop.Page.Text);
        Assert.True(shop.Page.Says("Block an address"), shop.Page.Text);

        await shop.Open($"customers/blocked/addresses?address.line1={Uri.EscapeDataString("12, M.I. Road")}&address.postalCode=302001");
        var form = shop.Page.Form(shop.Url("customers/blocked/addresses"));
        Assert.Equal(("12, M.I. Road", "302001"), (form["address.line1"], form["address.postalCode"]));
        await shop.Submit("customers/blocked/addresses", ("address.line1", "Flat no."));
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("address.line1"));
        await shop.Submit(
            "customers/blocked/addresses",
            ("address.line1", "12, M.I. Road"),
            ("kind", "orders"),
            ("reason", "Refuses parcels")
        );
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Refuses parcels") && shop.Page.Says("12, M.I. Road"), shop.Page.Text);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => OrderTo(shop, product, "+919812345673", "12 mi rd"));
        Assert.Contains("address-refused", refused.Message, StringComparison.Ordinal);
        Assert.True((await shop.Open($"orders/{next}")).Says("No orders"), shop.Page.Text);

        await shop.Open("customers/blocked");
        await shop.Submit("customers/blocked/addresses"); // the button of the entry
        Assert.True(shop.Page.Says("Nobody is on the list."), shop.Page.Text);
        await OrderTo(shop, product, "+919812345673", "12 mi rd");
    }

    [Fact]
    public async Task A_customers_page_says_what_came_back_and_blocks_them()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        var order = await Order(shop, product);
        foreach (var step in (string[])["confirm", "pack", "ship"])
        {
            await shop.Open($"orders/{order}");
            await shop.Submit($"orders/{order}/{step}");
        }

        await shop.Open($"orders/{order}");
        await shop.Submit($"orders/{order}/return", ("return.reason", "Nobody was there"));
        shop.Browser.Is(200);
        var path = $"customers/{Uri.EscapeDataString("+919812345678")}";
        await Eventually.Holds(async () => (await shop.Open(path)).Says("1 of 1 parcels came back"), "the page must say what came back");
        Assert.True((await shop.Open("customers")).Says("1 of 1 parcels came back"), "So must the list.");

        await shop.Open(path);
        await shop.Submit($"{path}/block", ("kind", "cash"), ("reason", "Asks and is not there"));
        Assert.True(shop.Page.Says("Asks and is not there"), "The page says why they are blocked.");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Order(shop, product));
        await shop.Open(path);
        await shop.Submit($"{path}/block", ("kind", "none"));
        var next = await Order(shop, product);
        Assert.True((await shop.Open($"orders/{next}")).Says("1 of 1 parcels came back"), "A new order says what came back before.");
    }
}
