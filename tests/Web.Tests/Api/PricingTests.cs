namespace Dukaan.Web.Tests.Api;

/// <summary>Terms of sale, discounts, variants and counts over the API.</summary>
public sealed class PricingTests(SiteCollection.Running running) : ApiTest(running)
{
    private static object Money(long amount) => new { amount, currency = "INR" };

    [Fact]
    public async Task Terms_are_read_as_they_were_set_and_a_stale_change_is_refused()
    {
        var shop = await Shop();
        var usual = (await shop.Seller.Get($"{shop.Path}/terms")).Is(200);
        Assert.Equal(("none", 15, 0), (usual.Text("tax.scheme"), usual.Number("reservationMinutes"), usual.Number("version")));
        var zone = new
        {
            name = "India",
            countries = new[] { "in" },
            note = "3 days",
            fee = new
            {
                kind = "by-weight",
                bands = new object[] { new { upTo = 500, fee = Money(4000) }, new { fee = Money(8000) } },
                freeFrom = Money(100000),
            },
        };
        var change = new
        {
            tax = new
            {
                scheme = "india-gst",
                rate = 18,
                included = false,
                state = "Maharashtra",
                classes = new[]
                {
                    new
                    {
                        id = "food",
                        name = "Food",
                        rate = 0.25,
                    },
                },
            },
            delivery = new { zones = new[] { zone } },
        };
        var changed = (await shop.Seller.Patch($"{shop.Path}/terms", change)).Is(200);
        var read = (await shop.Seller.Get($"{shop.Path}/terms")).Is(200);
        Assert.Equal(changed.Body, read.Body);
        Assert.Equal(
            ("IN", "MH", "18", "0.25"),
            (
                read.Text("country"),
                read.Text("tax.state"),
                read.At("tax.rate").ToString(),
                read.At("tax.classes")[0].GetProperty("rate").ToString()
            )
        );
        Assert.Equal("IN", read.At("delivery.zones")[0].GetProperty("countries")[0].GetString());
        (await shop.Seller.Patch($"{shop.Path}/terms", new { reservationMinutes = 30 }, ("If-Match", "\"1\""))).IsProblem(412, "stale");
        (
            await shop.Seller.Patch(
                $"{shop.Path}/terms",
                new
                {
                    tax = (object?)null,
                    delivery = (object?)null,
                    country = "",
                }
            )
        ).Is(200);
        Assert.Equal("none", (await shop.Seller.Get($"{shop.Path}/terms")).Text("tax.scheme"));
    }

    [Theory]
    [InlineData("""{"tax": {"scheme": "one-rate", "name": "VAT", "rate": 8.8755}}""", "tax.rate")]
    [InlineData("""{"tax": {"scheme": "one-rate", "name": "VAT"}}""", "tax.rate")]
    [InlineData("""{"tax": {"scheme": "one-rate", "name": "VAT", "rate": 1e30}}""", "tax.rate")]
    [InlineData("""{"tax": {"scheme": "flat"}}""", "tax.scheme")]
    [InlineData(
        """{"delivery": {"zones": [{"name": "A", "fee": {"amount": {"amount": 1, "currency": "USD"}}}]}}""",
        "delivery.zones[0].fee.amount.currency"
    )]
    [InlineData("""{"delivery": {"zones": [null]}}""", "delivery.zones[0]")]
    [InlineData("""{"delivery": {"offered": false}}""", "delivery.offered")]
    [InlineData("""{"reservationMinutes": -1}""", "reservationMinutes")]
    public async Task Terms_that_cannot_be_are_refused_by_name(string body, string field)
    {
        var shop = await Shop();
        var refused = (await shop.Seller.Patch($"{shop.Path}/terms", body)).Is(422);
        Assert.True(refused.At("errors").TryGetProperty(field, out _), $"The problem should name {field}: {refused.Body}");
    }

    [Fact]
    public async Task A_discount_is_given_changed_and_ended()
    {
        var shop = await Shop();
        var body = new
        {
            title = "Diwali",
            kind = "percent",
            percent = 12.5,
            code = "diwali",
            limit = 3,
            minimum = Money(10000),
        };
        var given = (await shop.Seller.Post($"{shop.Path}/discounts", body, ("Idempotency-Key", "d1"))).Is(201);
        Assert.Equal(
            given.Text("id"),
            (await shop.Seller.Post($"{shop.Path}/discounts", body, ("Idempotency-Key", "d1"))).Is(201).Text("id")
        );
        Assert.Equal(("DIWALI", "12.5", 0), (given.Text("code"), given.At("percent").ToString(), given.Number("uses")));
        (await shop.Seller.Post($"{shop.Path}/discounts", body)).IsProblem(409, "code-taken", "code");
        var path = $"{shop.Path}/discounts/{given.Text("id")}";
        Assert.Equal(5000, (
                await shop.Seller.Put(
                    path,
                    new
                    {
                        title = "Diwali",
                        kind = "amount",
                        amount = Money(5000),
                    }
                )
            ).Is(200).Number("amount.amount"));
        Assert.Equal(1, (await shop.Seller.Get($"{shop.Path}/discounts")).At("items").GetArrayLength());
        (await shop.Seller.Put($"{shop.Path}/discounts/none", body)).IsProblem(404, "not-found");
        (
            await shop.Seller.Post(
                $"{shop.Path}/discounts",
                new
                {
                    title = "X",
                    kind = "percent",
                    percent = 101,
                }
            )
        ).IsProblem(422, "percent", "value");
        (await shop.Seller.Delete(path)).Is(204);
        (await shop.Seller.Get(path)).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task Variants_are_priced_and_counted_by_themselves()
    {
        var shop = await Shop();
        var added = (
            await shop.AddProduct(
                more: new
                {
                    title = "Shirt",
                    price = Money(50000),
                    hsn = "6205",
                    weight = 250,
                    options = new[] { new { name = "Size", values = new[] { "S", "M" } } },
                }
            )
        ).Is(201);
        var (id, medium) = (added.Text("id"), added.At("variants")[1].GetProperty("id").GetString());
        var path = $"{shop.Path}/products/{id}";
        var changed = (
            await shop.Seller.Patch(
                $"{path}/variants/{medium}",
                new
                {
                    price = Money(60000),
                    stock = 5,
                    sku = "M-1",
                    lowStock = 2,
                }
            )
        ).Is(200);
        Assert.Equal(
            (50000, 5, "M-1"),
            (changed.Number("price.amount"), changed.Number("stock"), changed.At("variants")[1].GetProperty("sku").GetString())
        );
        (await shop.Seller.Patch(path, new { stock = 3 })).IsProblem(422, "stock-of-variants", "stock");
        (await shop.Seller.Patch($"{path}/variants/nope", new { stock = 3 })).IsProblem(404, "not-found");

        var counts = $"{path}/stock-adjustments";
        Assert.Equal(1, (
                await shop.Seller.Post(
                    counts,
                    new
                    {
                        reason = "damaged",
                        quantity = 4,
                        variantId = medium,
                        note = "Rain",
                    }
                )
            ).Is(200).Number("available"));
        (
            await shop.Seller.Post(
                counts,
                new
                {
                    reason = "damaged",
                    quantity = 4,
                    variantId = medium,
                }
            )
        ).IsProblem(409, "too-few", "quantity");
        (await shop.Seller.Post(counts, new { reason = "damaged", quantity = 4 })).IsProblem(422, "unknown-variant", "variantId");
        (await shop.Seller.Post(counts, new { quantity = 4, variantId = medium })).IsProblem(422, "required", "reason");
        (
            await shop.Seller.Post(
                counts,
                new
                {
                    reason = "lost",
                    quantity = 4,
                    variantId = medium,
                }
            )
        ).Is(422);
        (
            await shop.Seller.Post(
                counts,
                new
                {
                    reason = "counted",
                    quantity = 4,
                    variantId = added.At("variants")[0].GetProperty("id").GetString(),
                }
            )
        ).IsProblem(409, "not-counted");
        var history = (await shop.Seller.Get($"{counts}?variantId={medium}&limit=1")).Is(200);
        Assert.Equal(
            ("Rain", "damaged"),
            (history.At("items")[0].GetProperty("note").GetString(), history.At("items")[0].GetProperty("reason").GetString())
        );
        Assert.Equal(
            1,
            (await shop.Seller.Get($"{counts}?variantId={medium}&cursor={history.Text("nextCursor")}")).Is(200).At("items").GetArrayLength()
        );
        Assert.True((await shop.Seller.Get(path)).At("lowOnStock").GetBoolean(), "One left of a mark of two is low.");

        using var anybody = Site.Client();
        var shopper = new ApiClient(anybody);
        var lines = new[]
        {
            new
            {
                productId = id,
                variantId = medium,
                quantity = 1,
            },
        };
        var quote = (
            await shopper.Post(
                $"/api/storefront/v1/{shop.Slug}/quote",
                new
                {
                    lines,
                    discountCode = "NONE",
                    delivery = new { method = "pickup" },
                }
            )
        ).Is(200);
        Assert.Equal((60000, "M"), (quote.Number("total.amount"), quote.At("lines")[0].GetProperty("variant").GetString()));
        Assert.Equal(
            ["unknown-code", "pickup-not-offered"],
            quote.At("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString())
        );
        var order = new
        {
            lines,
            expectedTotal = Money(60000),
            payment = new { method = "cod" },
            customer = new
            {
                name = "Ravi",
                phone = "+919812345678",
                address = new
                {
                    line1 = "1",
                    city = "Pune",
                    postalCode = "411001",
                    country = "IN",
                },
            },
        };
        var placed = (await shopper.Post($"/api/storefront/v1/{shop.Slug}/checkout", order)).Is(201);
        Assert.Equal((60000, 0), (placed.Number("amounts.subtotal.amount"), placed.Number("amounts.delivery.charge.amount")));
        (await shopper.Post($"/api/storefront/v1/{shop.Slug}/checkout", order)).IsProblem(409, "sold-out");
        (await shopper.Post($"/api/storefront/v1/{shop.Slug}/checkout", order with { lines = [lines[0] with { variantId = "x" }] })).Is(
            422
        );
        (await shopper.Post($"/api/storefront/v1/{shop.Slug}/quote", new { lines, delivery = new { method = "drone" } })).IsProblem(
            422,
            "invalid-quote",
            "delivery.method"
        );
    }
}
