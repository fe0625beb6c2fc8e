using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class MinimumOrderTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task An_order_that_comes_to_less_is_told_so_before_and_refused_after()
    {
        var shop = await Shop();
        var product = await Product(shop, price: 20_000);
        var minimum = new { minimumOrder = new { amount = 50_000, currency = "INR" } };
        Assert.Equal(50_000, (await shop.Seller.Patch($"{shop.Path}/terms", minimum)).Is(200).Number("minimumOrder.amount"));
        using var shopper = await WithCart(shop, product, 2);
        var cart = await shopper.Get($"/s/{shop.Slug}/cart");
        Assert.Contains("Orders start at ₹500", cart.Body, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/s/{shop.Slug}/checkout\"", cart.Body, StringComparison.Ordinal);

        var form = await shopper.Get($"/s/{shop.Slug}/checkout");
        Assert.Contains("Orders start at ₹500", form.Body, StringComparison.Ordinal);
        var refused = await Checkout(shopper, shop, form);
        Assert.Equal(409, refused.Status);
        Assert.Contains("Orders start at ₹500", refused.Body, StringComparison.Ordinal);
        Assert.Equal(0, await Orders(shop));
        var quote = new { lines = new[] { new { productId = product, quantity = 2 } } };
        var quoted = (await shop.Seller.Post($"/api/storefront/v1/{shop.Slug}/quote", quote)).Is(200);
        Assert.Equal("below-minimum", quoted.At("problems")[0].GetProperty("code").GetString());

        (await shopper.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "1"))).Is(303);
        (await Checkout(shopper, shop, await shopper.Get($"/s/{shop.Slug}/checkout"))).Is(303);
        Assert.Equal(1, await Orders(shop));
    }
}
