using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class CartTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task What_is_added_is_in_the_cart_and_stays_there()
    {
        var shop = await Shop();
        var (laddu, barfi) = (await Product(shop), await Product(shop, "Barfi", 5050));
        using var browser = Browser();
        var added = (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", laddu))).Is(303);
        Assert.Matches(
            $"dukaan-cart=[0-9a-z]{{26}}; max-age=\\d+; path=/s/{shop.Slug}; samesite=lax; httponly",
            added.Headers["Set-Cookie"]
        );
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", barfi), ("quantity", "3"))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", laddu), ("quantity", "2"))).Is(303);

        var cart = (await browser.Get($"/s/{shop.Slug}/cart")).Is(200);
        Assert.Contains("₹450", cart.Body, StringComparison.Ordinal);
        Assert.Contains("₹151.50", cart.Body, StringComparison.Ordinal);
        Assert.Contains("<span>Total</span><span>₹601.50</span>", cart.Body, StringComparison.Ordinal);
        Assert.Contains("dukaan-count=6", cart.Headers["Set-Cookie"], StringComparison.Ordinal);

        (await browser.Post($"/s/{shop.Slug}/cart/line", ("productId", laddu), ("quantity", "1"))).Is(303);
        (await browser.Post($"/s/{shop.Slug}/cart/line", ("productId", barfi), ("quantity", "3"), ("remove", "yes"))).Is(303);
        Assert.Contains("<span>Total</span><span>₹150</span>", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000")]
    [InlineData("1.5")]
    [InlineData("")]
    [InlineData("three")]
    [InlineData("99999999999999999999")]
    [InlineData("½")]
    public async Task A_quantity_that_is_none_is_refused_and_nothing_is_added(string quantity)
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = await WithCart(shop, product, 2);
        var refused = (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", quantity))).Is(422);
        Assert.Contains("whole number from 1 to 999", refused.Body, StringComparison.Ordinal);
        Assert.Contains("<span>Total</span><span>₹300</span>", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_shop_s_product_and_none_at_all_are_refused()
    {
        var (shop, other) = (await Shop(), await Shop());
        await Product(shop);
        var foreign = await Product(other);
        using var browser = Browser();
        foreach (var product in new[] { foreign, "01hzzzzzzzzzzzzzzzzzzzzzzz", "nonsense", "", "../x" })
        {
            var refused = await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", product));
            Assert.True(refused.Status is 404 or 422, $"{product} got {refused.Status}");
        }

        Assert.Contains("Your cart is empty", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cart_belongs_to_one_shop()
    {
        var (shop, other) = (await Shop(), await Shop());
        var product = await Product(shop);
        using var browser = await WithCart(shop, product);
        var id = browser.Cookies.GetCookies(new Uri(Site.Address, $"/s/{shop.Slug}"))["dukaan-cart"]!.Value;
        using var stranger = Browser();
        var cart = await stranger.Get($"/s/{other.Slug}/cart", ("Cookie", $"dukaan-cart={id}"));
        Assert.Contains("Your cart is empty", cart.Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_can_no_longer_be_had_is_marked_and_stands_in_the_way_of_checkout()
    {
        var shop = await Shop();
        var (sold, deleted, kept) = (await Product(shop, "Sold"), await Product(shop, "Deleted"), await Product(shop, "Kept"));
        using var browser = await WithCart(shop, kept);
        await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", sold));
        await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", deleted));
        await Edit(shop, sold, new { inStock = false });
        (await shop.Seller.Delete($"{shop.Path}/products/{deleted}")).Is(204);

        var cart = (await browser.Get($"/s/{shop.Slug}/cart")).Is(200);
        Assert.Equal(2, Regex.Count(cart.Body, "No longer available"));
        Assert.Contains("<span>Total</span><span>₹150</span>", cart.Body, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/s/{shop.Slug}/checkout\"", cart.Body, StringComparison.Ordinal);
        Assert.Equal($"/s/{shop.Slug}/cart", (await browser.Get($"/s/{shop.Slug}/checkout")).Is(303).Headers["Location"]);

        foreach (var gone in new[] { sold, deleted })
        {
            (await browser.Post($"/s/{shop.Slug}/cart/line", ("productId", gone), ("remove", "yes"))).Is(303);
        }

        Assert.Contains($"href=\"/s/{shop.Slug}/checkout\"", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_price_is_told_once()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = await WithCart(shop, product, 2);
        Assert.DoesNotContain("Prices changed", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
        await Edit(shop, product, new { price = new { amount = 17500, currency = "INR" } });
        Assert.Contains("the total was ₹300 and is now ₹350", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Prices changed", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_gets_the_count_as_JSON_and_a_repeat_with_the_same_operation_adds_nothing()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = Browser();
        for (var press = 0; press < 2; press++)
        {
            var answer = (
                await browser.Send(
                    HttpMethod.Post,
                    $"/s/{shop.Slug}/cart/add",
                    new FormUrlEncodedContent([new("productId", product), new("quantity", "2"), new("op", "press-1")]),
                    ("Accept", "application/json"),
                    ("Sec-Fetch-Site", "same-origin")
                )
            ).Is(200);
            Assert.Equal((2, 30000), (answer.Number("count"), answer.Number("total.amount")));
        }
    }

    [Fact]
    public async Task Another_site_cannot_change_a_cart()
    {
        var shop = await Shop();
        var product = await Product(shop);
        using var browser = await WithCart(shop, product);
        var content = new FormUrlEncodedContent([new("productId", product), new("quantity", "5")]);
        (await browser.Send(HttpMethod.Post, $"/s/{shop.Slug}/cart/add", content, ("Sec-Fetch-Site", "cross-site"))).Is(403);
        Assert.Contains("<span>Total</span><span>₹150</span>", (await browser.Get($"/s/{shop.Slug}/cart")).Body, StringComparison.Ordinal);
    }
}
