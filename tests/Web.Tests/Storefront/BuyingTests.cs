using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>Variants, delivery fees, taxes and discounts as a shopper meets them, without script.</summary>
public sealed class BuyingTests(SiteCollection.Running running) : ShopperTest(running)
{
    private static readonly object Shirt = new
    {
        title = "Shirt",
        price = new { amount = 50000, currency = "INR" },
        options = new[] { new { name = "Size", values = new[] { "S", "M" } } },
        variants = new object[]
        {
            new { values = new[] { "S" }, stock = 1 },
            new { values = new[] { "M" }, price = new { amount = 60000, currency = "INR" } },
        },
    };

    private static readonly object PuneForFifty = new
    {
        country = "IN",
        delivery = new
        {
            zones = new object[]
            {
                new
                {
                    name = "Pune",
                    countries = new[] { "IN" },
                    postalCodes = new[] { "411" },
                    fee = new { amount = new { amount = 5000, currency = "INR" } },
                },
                new
                {
                    name = "Near",
                    countries = new[] { "IN" },
                    postalCodes = new[] { "412" },
                },
            },
        },
    };

    [Fact]
    public async Task A_variant_is_chosen_by_its_values_and_stands_in_the_cart_with_its_price()
    {
        var shop = await Shop();
        var shirt = await Product(shop, more: Shirt);
        using var browser = Browser();
        var page = (await browser.Get($"/s/{shop.Slug}/p/shirt")).Is(200);
        Assert.Contains("From ₹500", page.Body, StringComparison.Ordinal);
        Assert.Contains("name=\"option0\" value=\"M\"", page.Body, StringComparison.Ordinal);
        Assert.Contains($"href=\"/s/{shop.Slug}/p/shirt\"", (await browser.Get($"/s/{shop.Slug}")).Body, StringComparison.Ordinal);

        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", shirt), ("option0", "M"), ("quantity", "2"))).Is(303);
        var cart = (await browser.Get($"/s/{shop.Slug}/cart")).Is(200);
        Assert.Contains("<small>M</small>", cart.Body, StringComparison.Ordinal);
        Assert.Contains("₹1,200", cart.Body, StringComparison.Ordinal);
        (
            await browser.Post(
                $"/s/{shop.Slug}/cart/line",
                ("productId", shirt),
                ("variantId", Storefront.Browser.Field(cart, "variantId")),
                ("quantity", "1")
            )
        ).Is(303);
        var placed = await Checkout(browser, shop, (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200));
        Assert.Contains("₹600", (await browser.Follow(placed)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("XXL")]
    public async Task A_variant_that_is_not_chosen_or_not_there_is_asked_for(string value)
    {
        var shop = await Shop();
        var shirt = await Product(shop, more: Shirt);
        using var browser = Browser();
        var asked = (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", shirt), ("option0", value))).Is(422);
        Assert.Contains("Please choose an option from each list.", asked.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variant_that_was_taken_away_meanwhile_is_marked_in_the_cart_and_not_ordered()
    {
        var shop = await Shop();
        var shirt = await Product(shop, more: Shirt);
        using var browser = Browser();
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", shirt), ("option0", "M"))).Is(303);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        await Edit(shop, shirt, new { options = new[] { new { name = "Size", values = new[] { "S", "L" } } } });
        Assert.Contains("class=\"gone\"", (await Checkout(browser, shop, form)).Is(409).Body, StringComparison.Ordinal);
        var cart = (await browser.Get($"/s/{shop.Slug}/cart")).Is(200);
        Assert.Contains("class=\"gone\"", cart.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/checkout\">", cart.Body, StringComparison.Ordinal);
        Assert.Equal(0, await Orders(shop));
        (
            await browser.Post(
                $"/s/{shop.Slug}/cart/line",
                ("productId", shirt),
                ("variantId", Storefront.Browser.Field(cart, "variantId")),
                ("remove", "yes")
            )
        ).Is(303);
        Assert.Contains("Your cart is empty", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_price_follows_the_variant_and_the_old_one_stands_beside_it()
    {
        var shop = await Shop();
        var more = new
        {
            title = "Shirt",
            price = new { amount = 50000, currency = "INR" },
            compareAt = new { amount = 70000, currency = "INR" },
            options = new[] { new { name = "Size", values = new[] { "S", "M" } } },
        };
        await Product(shop, more: more);
        using var browser = Browser();
        var page = (await browser.Get($"/s/{shop.Slug}/p/shirt")).Is(200);
        Assert.Contains("<s>₹700</s>₹500", page.Body, StringComparison.Ordinal);
        Assert.Contains("&quot;before&quot;:&quot;₹700&quot;", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delivery_is_shown_before_the_order_is_placed()
    {
        var shop = await Shop();
        await Terms(shop, PuneForFifty);
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Contains("Depends on the address", form.Body, StringComparison.Ordinal);

        var far = (await Send(browser, shop, form, ("postalCode", "560001"), ("step", "price"))).Is(200);
        Assert.Contains("The shop does not deliver to this address.", far.Body, StringComparison.Ordinal);
        (await Send(browser, shop, form, ("postalCode", "560001"))).Is(409);

        var shown = (await Send(browser, shop, form, ("postalCode", "411 001"))).Is(200);
        Assert.Contains("Delivery to this address costs ₹50.", shown.Body, StringComparison.Ordinal);
        Assert.Equal(0, await Orders(shop));
        var placed = (await Send(browser, shop, shown, ("postalCode", "411 001"))).Is(303);
        Assert.Contains("₹200", (await browser.Follow(placed)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_costs_nothing_to_deliver_needs_no_second_look()
    {
        var shop = await Shop();
        await Terms(shop, PuneForFifty);
        using var browser = await WithCart(shop, await Product(shop));
        (await Send(browser, shop, await browser.Get($"/s/{shop.Slug}/checkout"), ("postalCode", "412001"))).Is(303);
    }

    [Fact]
    public async Task A_code_is_priced_before_the_order_and_a_wrong_one_is_said_beside_its_field()
    {
        var shop = await Shop();
        (
            await shop.Seller.Post(
                $"{shop.Path}/discounts",
                new
                {
                    title = "Ten",
                    kind = "percent",
                    percent = 10,
                    code = "TEN",
                    limit = 1,
                }
            )
        ).Is(201);
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        var wrong = (await Send(browser, shop, form, ("discountCode", "ELEVEN"))).Is(422);
        Assert.Contains("This code is not valid in this shop.", wrong.Body, StringComparison.Ordinal);
        var priced = (await Send(browser, shop, form, ("discountCode", "ten"), ("step", "price"))).Is(200);
        Assert.Contains("Discount: Ten", priced.Body, StringComparison.Ordinal);
        var placed = (await Send(browser, shop, priced, ("discountCode", "ten"))).Is(303);
        Assert.Contains("₹135", (await browser.Follow(placed)).Body, StringComparison.Ordinal);

        using var second = await WithCart(shop, await Product(shop, "Barfi"));
        var late = (await Send(second, shop, await second.Get($"/s/{shop.Slug}/checkout"), ("discountCode", "TEN"))).Is(409);
        Assert.Contains("This code has reached its usage limit.", late.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_fetched_needs_no_address()
    {
        var shop = await Shop();
        await Terms(shop, new { delivery = new { pickup = true, pickupPlace = "Shop 4, 10 to 8" } });
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Contains("Shop 4, 10 to 8", form.Body, StringComparison.Ordinal);
        var placed = (await Send(browser, shop, form, ("delivery", "pickup"), ("line1", ""), ("city", ""), ("postalCode", ""))).Is(303);
        var order = (await browser.Follow(placed)).Is(200);
        Assert.Contains("Pick up at: Shop 4, 10 to 8", order.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Delivery address", order.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_GST_the_state_is_asked_and_the_taxes_are_named()
    {
        var shop = await Shop();
        await Terms(
            shop,
            new
            {
                tax = new
                {
                    scheme = "india-gst",
                    rate = 18,
                    included = false,
                    state = "MH",
                },
            }
        );
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.Contains("Maharashtra", form.Body, StringComparison.Ordinal);
        Assert.Contains("Choose the state.", (await Send(browser, shop, form, ("state", ""))).Is(422).Body, StringComparison.Ordinal);
        var priced = (await Send(browser, shop, form, ("state", "KA"), ("step", "price"))).Is(200);
        Assert.Contains("IGST", priced.Body, StringComparison.Ordinal);
        Assert.Contains("₹177", priced.Body, StringComparison.Ordinal);
        var placed = (await Send(browser, shop, priced, ("state", "KA"))).Is(303);
        Assert.Contains("12, 4th Cross\nPune 411001\nKarnataka", (await browser.Follow(placed)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shop_whose_seller_set_nothing_asks_no_more_than_before()
    {
        var shop = await Shop();
        using var browser = await WithCart(shop, await Product(shop));
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        Assert.All(
            new[] { "discountCode", "name=\"state\"", "name=\"country\"", "name=\"delivery\"", "data-reprice", "Depends on" },
            absent => Assert.DoesNotContain(absent, form.Body, StringComparison.Ordinal)
        );
    }

    private static async Task Terms(Shop shop, object change) => (await shop.Seller.Patch($"{shop.Path}/terms", change)).Is(200);

    /// <summary>Sends the checkout's form as the page has it, with these fields filled otherwise.</summary>
    private static Task<Answer> Send(Browser browser, Shop shop, Answer form, params (string Name, string Value)[] filled)
    {
        (string Name, string Value)[] usual =
        [
            ("cart", Storefront.Browser.Field(form, "cart")),
            ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
            ("unknown", Storefront.Browser.Field(form, "unknown")),
            ("name", "Asha Rao"),
            ("phone", "98123 45678"),
            ("line1", "12, 4th Cross"),
            ("city", "Pune"),
            ("postalCode", "411001"),
            ("payment", "cod"),
        ];
        return browser.Post(
            $"/s/{shop.Slug}/checkout",
            [.. usual.Where(field => filled.All(other => other.Name != field.Name)), .. filled]
        );
    }
}
