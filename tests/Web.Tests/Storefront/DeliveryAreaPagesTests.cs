using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>A shop that delivers within an area on a map, for its shoppers.</summary>
public sealed class DeliveryAreaPagesTests(SiteCollection.Running running) : ShopperTest(running)
{
    private const string Inside = "https://maps.google.com/?q=18.5204,73.8567";

    private static readonly double[][] Pune =
    [
        [73.80, 18.47],
        [73.90, 18.47],
        [73.90, 18.57],
        [73.80, 18.57],
    ];

    [Fact]
    public async Task The_checkout_asks_where_the_address_is_and_the_fee_and_the_minimum_are_the_areas()
    {
        var shop = await Shop();
        var product = await Product(shop, price: 20_000);
        await Deliver(shop, Pune);
        using var shopper = await WithCart(shop, product);
        var form = await shopper.Get($"/s/{shop.Slug}/checkout");
        Assert.Contains("name=\"position\"", form.Body, StringComparison.Ordinal);
        Assert.Contains("position.", form.Body, StringComparison.Ordinal);

        var missing = await Order(shopper, shop, form, "");
        Assert.NotEqual(303, missing.Status);
        Assert.Contains("delivers only to certain areas", missing.Body, StringComparison.Ordinal);
        var outside = await Order(shopper, shop, form, "18.6, 73.8567");
        Assert.NotEqual(303, outside.Status);
        Assert.Contains("does not deliver to this address", outside.Body, StringComparison.Ordinal);
        var small = await Order(shopper, shop, form, Inside);
        Assert.NotEqual(303, small.Status);
        Assert.Contains("Orders start at ₹300", small.Body, StringComparison.Ordinal);
        Assert.Equal(0, await Orders(shop));

        (await shopper.Post($"/s/{shop.Slug}/cart/add", ("productId", product), ("quantity", "1"))).Is(303);
        var priced = await Order(shopper, shop, await shopper.Get($"/s/{shop.Slug}/checkout"), Inside, step: "price");
        Assert.Contains("₹20", priced.Body, StringComparison.Ordinal);
        (await Order(shopper, shop, priced, Inside)).Is(303);
        Assert.Equal(1, await Orders(shop));
    }

    [Fact]
    public async Task The_api_takes_and_returns_the_area_and_says_what_is_none()
    {
        var shop = await Shop();
        var terms = await Deliver(shop, [.. Pune, Pune[0]]); // as GeoJSON closes a ring
        var zone = terms.At("delivery.zones")[0];
        Assert.Equal(
            Pune,
            zone.GetProperty("area").EnumerateArray().Select(corner => corner.EnumerateArray().Select(each => each.GetDouble()).ToArray())
        );
        Assert.Equal(30_000, zone.GetProperty("minimumOrder").GetProperty("amount").GetInt64());

        (await Patch(shop, [Pune[0], Pune[2], Pune[1], Pune[3]])).IsProblem(422, "area-crosses", "delivery.zones[0].area");
        (
            await Patch(
                shop,
                [
                    [179, 0],
                    [-179, 0],
                    [179.5, 5],
                ]
            )
        ).IsProblem(422, "area-date-line", "delivery.zones[0].area");
        (
            await Patch(
                shop,
                [
                    [73],
                    [74, 1],
                    [75, 2],
                ]
            )
        ).IsProblem(422, "area-unreadable", "delivery.zones[0].area");
        (
            await Patch(
                shop,
                [
                    [73, 91],
                    [74, 1],
                    [75, 2],
                ]
            )
        ).IsProblem(422, "area-unreadable", "delivery.zones[0].area");
        (
            await Patch(
                shop,
                [
                    [73, 1],
                    [74, 1],
                ]
            )
        ).IsProblem(422, "area-corners", "delivery.zones[0].area");

        var product = await Product(shop, price: 40_000);
        var placed = (await Place(shop, product, "18.5204, 73.8567")).Is(201);
        Assert.Equal(42_000, placed.Number("total.amount"));
        (await Place(shop, product, null)).IsProblem(409, "position-needed", "customer.address.position");
        (await Place(shop, product, "somewhere")).IsProblem(422, "position", "customer.address.position");
    }

    [Fact]
    public async Task A_shop_without_areas_asks_nobody_where_they_are()
    {
        var shop = await Shop();
        using var shopper = await WithCart(shop, await Product(shop));
        var form = await shopper.Get($"/s/{shop.Slug}/checkout");
        Assert.DoesNotContain("name=\"position\"", form.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("position.js", form.Body, StringComparison.Ordinal);
    }

    private static async Task<Answer> Deliver(Shop shop, double[][] area) => (await Patch(shop, area)).Is(200);

    private static Task<Answer> Patch(Shop shop, double[][] area) =>
        shop.Seller.Patch(
            $"{shop.Path}/terms",
            new
            {
                delivery = new
                {
                    zones = new[]
                    {
                        new
                        {
                            name = "Pune",
                            fee = new { amount = new { amount = 2_000, currency = "INR" } },
                            area,
                            minimumOrder = new { amount = 30_000, currency = "INR" },
                        },
                    },
                },
            }
        );

    private Task<Answer> Place(Shop shop, string product, string? position) =>
        new ApiClient(Site.Client()).Post(
            $"/api/storefront/v1/{shop.Slug}/checkout",
            new
            {
                lines = new[] { new { productId = product, quantity = 1 } },
                customer = new
                {
                    name = "Ravi",
                    phone = "+919876543210",
                    address = new
                    {
                        line1 = "12 MG Road",
                        city = "Pune",
                        postalCode = "411001",
                        country = "IN",
                        position,
                    },
                },
                payment = new { method = "cod" },
            }
        );

    private static Task<Answer> Order(Browser browser, Shop shop, Answer form, string position, string step = "") =>
        browser.Post(
            $"/s/{shop.Slug}/checkout",
            ("cart", Storefront.Browser.Field(form, "cart")),
            ("expectedTotal", Storefront.Browser.Field(form, "expectedTotal")),
            ("name", "Asha Rao"),
            ("phone", "98123 45678"),
            ("line1", "12, 4th Cross"),
            ("city", "Pune"),
            ("postalCode", "411001"),
            ("position", position),
            ("step", step),
            ("payment", "cod")
        );
}
