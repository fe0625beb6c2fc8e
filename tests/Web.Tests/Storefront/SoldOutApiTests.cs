using System.Text.Json;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What the storefront's API says of lines of which there is too little.</summary>
public sealed class SoldOutApiTests(SiteCollection.Running running) : ShopperApiTest(running)
{
    [Fact]
    public async Task What_is_sold_out_is_named()
    {
        var shop = await Shop();
        var counted = await Product(
            shop,
            more: new
            {
                title = "Rare",
                price = new { amount = 100, currency = "INR" },
                stock = 1,
            }
        );
        var off = await Product(
            shop,
            more: new
            {
                title = "Off",
                price = new { amount = 100, currency = "INR" },
                inStock = false,
            }
        );
        foreach (var (product, quantity, left) in new[] { (counted, 2, 1), (off, 1, 0) })
        {
            var refused = await Anybody.Post($"{Api(shop)}/checkout", Order(null, lines: [(product, quantity)]));
            refused.IsProblem(409, "sold-out");
            Assert.Equal([product], refused.At("items").EnumerateArray().Select(item => item.GetString()));
            Assert.Equal([$"{product}  {quantity} {left}"], Lines(refused));
        }
    }

    [Fact]
    public async Task Of_every_line_that_is_short_the_checkout_and_the_cart_say_how_many_are_left()
    {
        var shop = await Shop();
        var few = await Product(
            shop,
            more: new
            {
                title = "Few",
                price = new { amount = 100, currency = "INR" },
                stock = 3,
            }
        );
        var many = await Product(
            shop,
            more: new
            {
                title = "Many",
                price = new { amount = 100, currency = "INR" },
                stock = 50,
            }
        );
        var uncounted = await Product(shop);
        var shirt = (
            await shop.AddProduct(
                more: new
                {
                    title = "Shirt",
                    price = new { amount = 100, currency = "INR" },
                    options = new[] { new { name = "Size", values = new[] { "M" } } },
                    variants = new[] { new { values = new[] { "M" }, stock = 2 } },
                }
            )
        ).Is(201);
        var (shirtId, medium) = (shirt.Text("id"), shirt.At("variants")[0].GetProperty("id").GetString());
        var lines = new object[]
        {
            new { productId = few, quantity = 5 },
            new { productId = many, quantity = 50 },
            new { productId = uncounted, quantity = 900 },
            new
            {
                productId = shirtId,
                variantId = medium,
                quantity = 4,
            },
        };

        var refused = await Anybody.Post(
            $"{Api(shop)}/checkout",
            new
            {
                lines,
                customer = new
                {
                    name = "Asha",
                    phone = "+919812345678",
                    address = new
                    {
                        line1 = "12, 4th Cross",
                        city = "Bengaluru",
                        postalCode = "560041",
                        country = "IN",
                    },
                },
                payment = new { method = "cod" },
            }
        );
        refused.IsProblem(409, "sold-out", "lines");
        Assert.Equal(new[] { $"{few}  5 3", $"{shirtId} {medium} 4 2" }.Order(), Lines(refused).Order());

        var cart = (await Anybody.Post($"{Api(shop)}/carts", null)).Is(201).Text("id");
        (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/{many}", new { quantity = 50 })).Is(200);
        var filled = (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/{few}", new { quantity = 5 })).Is(200);
        foreach (var seen in new[] { filled, await Anybody.Get($"{Api(shop)}/carts/{cart}") })
        {
            Assert.Equal(["", "3"], seen.At("lines").EnumerateArray().Select(line => line.GetProperty("left").ToString()));
        }

        var ordered = await Anybody.Post($"{Api(shop)}/checkout", Order(null, cart));
        ordered.IsProblem(409, "sold-out");
        Assert.Equal([$"{few}  5 3"], Lines(ordered));

        using var browser = await WithCart(shop, few, 2);
        var added = await browser.Send(
            HttpMethod.Post,
            $"/s/{shop.Slug}/cart/add",
            new FormUrlEncodedContent([new("productId", few), new("quantity", "2")]),
            ("Accept", "application/json"),
            ("Sec-Fetch-Site", "same-origin")
        );
        added.IsProblem(409, "sold-out");
        Assert.Equal([$"{few}  4 3"], Lines(added));
    }

    [Fact]
    public async Task The_description_says_what_a_sold_out_problem_tells_of_its_lines()
    {
        var schemas = (await Anybody.Get("/openapi/v1.json")).Is(200).At("components.schemas");
        Assert.Equal(["left", "productId", "variantId", "wanted"], Names(schemas.GetProperty("ShortLine")).Order());
        Assert.Equal(
            ["left", "productId", "wanted"],
            schemas.GetProperty("ShortLine").GetProperty("required").EnumerateArray().Select(name => name.GetString()).Order()
        );
        Assert.Contains("lines", Names(schemas.GetProperty("ProblemBody")));
        Assert.Contains("left", Names(schemas.GetProperty("ShopperCartLineBody")));

        static IEnumerable<string> Names(JsonElement schema) =>
            schema.GetProperty("properties").EnumerateObject().Select(property => property.Name);
    }

    /// <summary>The lines of which there is too little: product, variant, how many were wanted and how many are left.</summary>
    private static string[] Lines(Answer refused) =>
        [
            .. refused
                .At("lines")
                .EnumerateArray()
                .Select(line =>
                    $"{line.GetProperty("productId")} {(line.TryGetProperty("variantId", out var variant) ? variant : "")} "
                    + $"{line.GetProperty("wanted")} {line.GetProperty("left")}"
                ),
        ];
}
