using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What the shopper's API says an order would cost, and how it refuses what cannot be ordered.</summary>
public sealed class QuoteTests(SiteCollection.Running running) : ShopperTest(running)
{
    private ApiClient Anybody => new(Site.Client());

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1000")]
    [InlineData("1000000000")]
    [InlineData("99999999999999999999")]
    [InlineData("\"2\"")]
    [InlineData("null")]
    public async Task A_quantity_that_is_none_is_refused_by_its_name_and_nothing_is_ordered(string quantity)
    {
        var shop = await Shop();
        var product = await Product(shop);
        var body = $$"""
            {
              "lines": [{"productId": "{{product}}", "quantity": {{quantity}}}], "payment": {"method": "cod"},
              "customer": {"name": "Asha", "phone": "+919812345678",
                "address": {"line1": "1", "city": "Pune", "postalCode": "411001", "country": "IN"} }
            }
            """;
        foreach (var call in new[] { "quote", "checkout" })
        {
            var refused = (await Anybody.Post($"{Api(shop)}/{call}", body)).Is(422);
            Assert.True(
                refused.At("errors").TryGetProperty("lines[0].quantity", out _),
                $"{call} should name lines[0].quantity: {refused.Body}"
            );
        }

        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task The_quoted_total_is_the_one_that_is_charged()
    {
        var shop = await Shop();
        (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    country = "IN",
                    tax = new
                    {
                        scheme = "india-gst",
                        rate = 5,
                        state = "MH",
                    },
                    delivery = new
                    {
                        zones = new[]
                        {
                            new
                            {
                                name = "India",
                                countries = new[] { "IN" },
                                fee = new { amount = Inr(4900) },
                            },
                        },
                    },
                }
            )
        ).Is(200);
        (
            await shop.Seller.Post(
                $"{shop.Path}/discounts",
                new
                {
                    title = "Ten",
                    kind = "percent",
                    percent = 10,
                    code = "TEN",
                }
            )
        ).Is(201);
        var product = await Product(shop, price: 33333);
        var quote = (await Anybody.Post($"{Api(shop)}/quote", Order(product, 3, "ten"))).Is(200);
        Assert.Equal(
            (99999, 10000, 4900, 94899),
            (
                quote.Number("amounts.subtotal.amount"),
                quote.Number("amounts.discount.amount"),
                quote.Number("amounts.delivery.charge.amount"),
                quote.Number("total.amount")
            )
        );
        Assert.Equal(0, quote.At("problems").GetArrayLength());
        var placed = (await Anybody.Post($"{Api(shop)}/checkout", Order(product, 3, "ten", Inr(94899)))).Is(201);
        Assert.Equal(94899, placed.Number("total.amount"));
        Assert.Equal(quote.At("amounts").GetRawText(), placed.At("amounts").GetRawText());
    }

    [Fact]
    public async Task Codes_that_do_not_count_say_why_and_nothing_is_ordered()
    {
        var (shop, other) = (await Shop(), await Shop());
        (
            await other.Seller.Post(
                $"{other.Path}/discounts",
                new
                {
                    title = "Theirs",
                    kind = "percent",
                    percent = 50,
                    code = "THEIRS",
                }
            )
        ).Is(201);
        await Code(
            shop,
            "OVER",
            new
            {
                title = "Over",
                kind = "percent",
                percent = 50,
                code = "OVER",
                endsAt = "2020-01-01T00:00:00Z",
            }
        );
        await Code(
            shop,
            "SOON",
            new
            {
                title = "Soon",
                kind = "percent",
                percent = 50,
                code = "SOON",
                startsAt = "2199-01-01T00:00:00Z",
            }
        );
        await Code(
            shop,
            "OFF",
            new
            {
                title = "Off",
                kind = "percent",
                percent = 50,
                code = "OFF",
                enabled = false,
            }
        );
        await Code(
            shop,
            "BIG",
            new
            {
                title = "Big",
                kind = "amount",
                amount = Inr(100),
                minimum = Inr(99999),
                code = "BIG",
            }
        );
        var product = await Product(shop);
        foreach (
            var (code, why) in new[]
            {
                ("THEIRS", "unknown-code"),
                ("OVER", "code-expired"),
                ("SOON", "code-not-yet"),
                ("OFF", "unknown-code"),
                ("BIG", "code-minimum"),
                ("'; --", "unknown-code"),
            }
        )
        {
            var quote = (await Anybody.Post($"{Api(shop)}/quote", Order(product, 1, code))).Is(200);
            Assert.Equal(why, quote.At("problems")[0].GetProperty("code").GetString());
            Assert.Equal(15000, quote.Number("total.amount"));
            var refused = await Anybody.Post($"{Api(shop)}/checkout", Order(product, 1, code));
            Assert.True(
                refused.Text("code") == why && refused.Status is 409 or 422,
                $"{code} should be refused as {why}: {refused.Status} {refused.Body}"
            );
        }

        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task A_used_up_code_is_told_as_such_whatever_total_was_expected()
    {
        var shop = await Shop();
        await Code(
            shop,
            "ONCE",
            new
            {
                title = "Once",
                kind = "percent",
                percent = 10,
                code = "ONCE",
                limit = 1,
            }
        );
        var product = await Product(shop);
        var wrong = await Anybody.Post($"{Api(shop)}/checkout", Order(product, 1, "ONCE", Inr(15000)));
        wrong.IsProblem(409, "total-changed", "expectedTotal");
        Assert.Equal(13500, wrong.Number("newTotal.amount"));
        (await Anybody.Post($"{Api(shop)}/checkout", Order(product, 1, "ONCE", Inr(13500)))).Is(201); // the refused try holds no use of it
        (await Anybody.Post($"{Api(shop)}/checkout", Order(product, 1, "ONCE", Inr(15000)))).IsProblem(409, "code-used-up");
    }

    [Fact]
    public async Task A_variant_that_was_taken_away_meanwhile_is_refused_and_named()
    {
        var shop = await Shop();
        object Sizes(params string[] values) =>
            new
            {
                title = "Shirt",
                price = Inr(50000),
                options = new[] { new { name = "Size", values } },
            };
        var added = (await shop.AddProduct(more: Sizes("S", "M"))).Is(201);
        var (product, medium) = (added.Text("id"), added.At("variants")[1].GetProperty("id").GetString()!);
        var cart = (await Anybody.Post($"{Api(shop)}/carts", null)).Is(201).Text("id");
        (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/{product}", new { quantity = 1, variantId = medium })).Is(200);
        await Edit(shop, product, Sizes("S", "L"));

        Assert.False((await Anybody.Get($"{Api(shop)}/carts/{cart}")).Is(200).At("lines")[0].GetProperty("available").GetBoolean());
        (
            await Anybody.Post(
                $"{Api(shop)}/checkout",
                new
                {
                    cartId = cart,
                    customer = Customer,
                    payment = new { method = "cod" },
                }
            )
        ).IsProblem(422, "unknown-variant");
        var lines = new[]
        {
            new
            {
                productId = product,
                variantId = medium,
                quantity = 1,
            },
        };
        (await Anybody.Post($"{Api(shop)}/quote", new { lines })).IsProblem(422, "unknown-variant", "lines");
        (await Anybody.Post($"{Api(shop)}/quote", new { lines = new[] { new { productId = product, quantity = 1 } } })).IsProblem(
            422,
            "unknown-variant",
            "lines"
        );
        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task The_API_s_description_has_the_quote_and_what_it_answers()
    {
        var api = (await Anybody.Get("/openapi/v1.json")).Is(200);
        var quote = api.At("paths").GetProperty("/api/storefront/v1/{slug}/quote").GetProperty("post");
        Assert.Equal("Quote", quote.GetProperty("operationId").GetString());
        Assert.True(quote.GetProperty("responses").TryGetProperty("422", out _), "A quote can be refused.");
        foreach (var property in new[] { "lines", "total", "amounts", "problems" })
        {
            Assert.True(
                api.At("components.schemas.QuoteBody.properties").TryGetProperty(property, out _),
                $"QuoteBody should describe {property}."
            );
        }
    }

    private static string Api(Shop shop) => $"/api/storefront/v1/{shop.Slug}";

    private static object Inr(long amount) => new { amount, currency = "INR" };

    private static readonly object Customer = new
    {
        name = "Asha Rao",
        phone = "+919812345678",
        address = new
        {
            line1 = "12, 4th Cross",
            city = "Pune",
            postalCode = "411001",
            state = "MH",
            country = "IN",
        },
    };

    private static object Order(string productId, int quantity, string code, object? expectedTotal = null) =>
        new
        {
            lines = new[] { new { productId, quantity } },
            customer = Customer,
            payment = new { method = "cod" },
            discountCode = code,
            expectedTotal,
        };

    private static async Task Code(Shop shop, string code, object discount) =>
        Assert.Equal(code, (await shop.Seller.Post($"{shop.Path}/discounts", discount)).Is(201).Text("code"));
}
