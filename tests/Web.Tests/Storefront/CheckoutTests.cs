using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class CheckoutTests(SiteCollection.Running running) : ShopperTest(running)
{
    private const string Script = "\"><script>alert('x')</script>";

    [Fact]
    public async Task A_guest_orders_and_sees_the_order_under_a_link_of_its_own()
    {
        var shop = await Shop();
        using var browser = await WithCart(shop, await Product(shop), 2);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        var placed = (await Checkout(browser, shop, form, note: "Ring twice")).Is(303);
        Assert.Matches("^/o/[A-Za-z0-9_-]{64}$", placed.Headers["Location"]);

        var order = (await browser.Follow(placed)).Is(200);
        Assert.Contains("Order #1", order.Body, StringComparison.Ordinal);
        Assert.Contains("Pay ₹300 on delivery", order.Body, StringComparison.Ordinal);
        Assert.Contains("Ring twice", order.Body, StringComparison.Ordinal);
        Assert.Contains("+919812345678", order.Body, StringComparison.Ordinal);
        Assert.Equal(("no-referrer", "noindex"), (order.Headers["Referrer-Policy"], order.Headers["X-Robots-Tag"]));
        Assert.Contains("Your cart is empty", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
        Assert.Equal(1, await Orders(shop));
    }

    [Fact]
    public async Task A_double_click_a_resubmitted_form_and_the_back_button_all_lead_to_one_order()
    {
        var shop = await Shop();
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);

        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Checkout(browser, shop, form)));
        var later = await Checkout(browser, shop, form);
        var otherwise = await Checkout(browser, shop, form, name: "Somebody Else");

        Assert.Single(clicks.Append(later).Append(otherwise).Select(answer => answer.Is(303).Headers["Location"]).Distinct());
        Assert.Equal(1, await Orders(shop));
    }

    [Fact]
    public async Task After_an_order_a_new_cart_begins()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = await WithCart(shop, product);
        var first = await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"));
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product))).Is(303);
        var second = await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"));
        Assert.NotEqual(first.Is(303).Headers["Location"], second.Is(303).Headers["Location"]);
        Assert.Equal(2, await Orders(shop));
    }

    [Fact]
    public async Task A_price_that_changed_is_shown_and_nothing_is_ordered_before_the_shopper_agrees()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = await WithCart(shop, product, 2);
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        await Edit(shop, product, new { price = new { amount = 17500, currency = "INR" } });

        var told = (await Checkout(browser, shop, form, note: "Ring twice")).Is(409);
        Assert.Contains("changed from ₹300 to ₹350", told.Body, StringComparison.Ordinal);
        Assert.Equal(("35000", "Asha Rao"), (Storefront.Browser.Field(told, "expectedTotal"), Storefront.Browser.Field(told, "name")));
        Assert.Equal(0, await Orders(shop));

        var placed = await Checkout(browser, shop, told);
        Assert.Contains("₹350", (await browser.Follow(placed)).Is(200).Body, StringComparison.Ordinal);
        Assert.Equal(1, await Orders(shop));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_written_is_kept()
    {
        var shop = await Shop();
        using var browser = await WithCart(shop, await Product(shop));
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        var refused = (
            await browser.Post(
                $"/s/{shop.Slug}/checkout",
                ("cart", Storefront.Browser.Field(form, "cart")),
                ("expectedTotal", "15000"),
                ("name", Script),
                ("phone", "12"),
                ("line1", ""),
                ("city", new string('x', 81)),
                ("note", $"</textarea>{Script}"),
                ("payment", "barter")
            )
        ).Is(422);
        Assert.Equal(
            ["phone-error", "line1-error", "city-error", "payment-error"],
            Regex.Matches(refused.Body, "class=\"error\" id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)
        );
        Assert.Equal((Script, "12"), (Storefront.Browser.Field(refused, "name"), Storefront.Browser.Field(refused, "phone")));
        Assert.DoesNotContain("<script>", refused.Body, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(refused.Body, "</textarea>")); // those of the page
        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task An_e_mail_address_is_asked_for_checked_kept_and_shown_with_the_order()
    {
        var shop = await Shop();
        using var browser = await WithCart(shop, await Product(shop));
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        Assert.Contains("name=\"email\"", form.Body, StringComparison.Ordinal);

        Task<Answer> Send(Answer page, string email) =>
            browser.Post(
                $"/s/{shop.Slug}/checkout",
                ("cart", Storefront.Browser.Field(page, "cart")),
                ("expectedTotal", Storefront.Browser.Field(page, "expectedTotal")),
                ("name", "Asha Rao"),
                ("phone", "98123 45678"),
                ("email", email),
                ("line1", "12, 4th Cross"),
                ("city", "Bengaluru"),
                ("postalCode", "560041"),
                ("payment", "cod")
            );

        var refused = (await Send(form, "asha@nowhere")).Is(422);
        Assert.Contains("id=\"email-error\"", refused.Body, StringComparison.Ordinal);
        Assert.Equal("asha@nowhere", Storefront.Browser.Field(refused, "email"));
        var order = (await browser.Follow((await Send(refused, " Asha@Example.COM ")).Is(303))).Is(200);
        Assert.Contains("Asha@example.com", order.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_in_a_shopper_s_texts_is_inert_on_the_order_page()
    {
        var shop = await Shop();
        using var browser = await WithCart(shop, await Product(shop, Script));
        var placed = await Checkout(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"), note: Script, name: Script);
        var order = (await browser.Follow(placed)).Is(200);
        Assert.DoesNotContain("<script>", order.Body, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", order.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_few_units_are_told_by_name_and_nothing_is_ordered()
    {
        var shop = await Shop();
        var product = await Product(
            shop,
            more: new
            {
                title = "Rare",
                price = new { amount = 100, currency = "INR" },
                stock = 3,
            }
        );
        using var browser = await WithCart(shop, product, 3);
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        await Edit(shop, product, new { stock = 2 });
        var refused = (await Checkout(browser, shop, form)).Is(409);
        Assert.Contains("Rare<small></small><small class=\"gone\">Only 2 left</small>", refused.Body, StringComparison.Ordinal);
        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task A_closed_shop_takes_no_order()
    {
        var shop = await Shop();
        using var browser = await WithCart(shop, await Product(shop));
        var form = await browser.Get($"/s/{shop.Slug}/checkout");
        await Settings(shop, new { open = false });
        Assert.Contains("is not taking orders right now", (await Checkout(browser, shop, form)).Is(409).Body, StringComparison.Ordinal);
        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task Without_a_cart_the_checkout_leads_to_the_empty_cart()
    {
        var shop = await Shop();
        using var browser = Browser();
        Assert.Equal($"/s/{shop.Slug}/cart", (await browser.Get($"/s/{shop.Slug}/checkout")).Is(303).Headers["Location"]);
        Assert.Equal($"/s/{shop.Slug}/cart", (await browser.Post($"/s/{shop.Slug}/checkout", ("name", "x"))).Is(303).Headers["Location"]);
        Assert.Equal(
            $"/s/{shop.Slug}/cart",
            (await browser.Post($"/s/{shop.Slug}/checkout", ("cart", "../x"))).Is(303).Headers["Location"]
        );
    }
}
