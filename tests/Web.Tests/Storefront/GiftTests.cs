using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class GiftTests(SiteCollection.Running running) : ShopperTest(running)
{
    [Fact]
    public async Task What_is_written_to_whoever_gets_the_gift_is_on_the_order_and_on_the_packing_slip()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var address = new
        {
            line1 = "12 MG Road",
            city = "Pune",
            postalCode = "411001",
            country = "IN",
        };
        object Order(string gift) =>
            new
            {
                lines = new[] { new { productId = product, quantity = 1 } },
                customer = new
                {
                    name = "Meera",
                    phone = "+919812345678",
                    address,
                    gift,
                },
                payment = new { method = "cod" },
            };
        var checkout = $"/api/storefront/v1/{shop.Slug}/checkout";
        (await shop.Seller.Post(checkout, Order(new string('x', 301)))).IsProblem(422, "too-long", "customer.gift");
        var placed = (await shop.Seller.Post(checkout, Order("Happy <birthday>,\nAsha"))).Is(201);

        var order = (await shop.Seller.Get($"{shop.Path}/orders/{placed.Text("orderId")}")).Is(200);
        Assert.Equal("Happy <birthday>,\nAsha", order.Text("customer.gift"));
        using var shopper = Browser();
        var page = await shopper.Get(new Uri(placed.Text("statusUrl")).PathAndQuery);
        Assert.Contains("Happy &lt;birthday&gt;", page.Body, StringComparison.Ordinal);
    }
}
