using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

public sealed class ShopperApiTests(SiteCollection.Running running) : ShopperApiTest(running)
{
    [Fact]
    public async Task The_shop_and_its_products_are_told()
    {
        var shop = await Shop();
        foreach (var (title, category) in new[] { ("Laddu", "Sweets"), ("Barfi", "Sweets"), ("Samosa", "Savouries") })
        {
            await Product(
                shop,
                more: new
                {
                    title,
                    price = new { amount = 1000, currency = "INR" },
                    category,
                }
            );
        }

        var store = (await Anybody.Get(Api(shop), Fresh(4))).Is(200);
        Assert.Equal(("Asha Sweets", "INR", shop.Slug), (store.Text("name"), store.Text("currency"), store.Text("slug")));
        Assert.Equal(
            ["Sweets 2", "Savouries 1"],
            store.At("categories").EnumerateArray().Select(each => $"{each.GetProperty("name")} {each.GetProperty("products")}")
        );

        var titles = new List<string>();
        string? cursor = null;
        do
        {
            var page = (await Anybody.Get($"{Api(shop)}/products?limit=2{(cursor is null ? "" : $"&cursor={cursor}")}")).Is(200);
            titles.AddRange(Titles(page));
            cursor = page.At("nextCursor").GetString();
        } while (cursor is not null);
        Assert.Equal(["Laddu", "Barfi", "Samosa"], titles);
        Assert.Equal(["Laddu", "Barfi"], Titles(await Anybody.Get($"{Api(shop)}/products?category=sweets")));
        Assert.Equal(["Samosa"], Titles(await Anybody.Get($"{Api(shop)}/products?q=samoza")));
        Assert.Equal(1000, (await Anybody.Get($"{Api(shop)}/products/laddu")).Is(200).Number("price.amount"));
        (await Anybody.Get($"{Api(shop)}/products/none")).IsProblem(404, "not-found");
        (await Anybody.Get("/api/storefront/v1/nobody-has-this")).IsProblem(404, "not-found");
        (await Anybody.Get($"{Api(shop)}/products?limit=0")).IsProblem(422, "limit-range", "limit");
        (await Anybody.Get($"{Api(shop)}/products?cursor=x")).IsProblem(400, "cursor-broken", "cursor");
        Assert.True(
            (await Anybody.Get(Api(shop), ("If-None-Match", store.Headers["ETag"]))).Status is 304,
            "An unchanged shop is not sent again."
        );
    }

    [Fact]
    public async Task A_cart_is_filled_priced_and_becomes_one_order()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var cart = (await Anybody.Post($"{Api(shop)}/carts", null)).Is(201).Text("id");
        var priced = (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/{product}", new { quantity = 3 })).Is(200);
        Assert.Equal((3, 45000), (priced.Number("count"), priced.Number("total.amount")));
        Assert.Equal(45000, (await Anybody.Get($"{Api(shop)}/carts/{cart}")).Is(200).Number("total.amount"));

        var body = Order(new { amount = 45000, currency = "INR" }, cart);
        var placed = (await Anybody.Post($"{Api(shop)}/checkout", body)).Is(201);
        var again = (await Anybody.Post($"{Api(shop)}/checkout", body)).Is(201);
        Assert.Equal(placed.Text("orderId"), again.Text("orderId"));
        Assert.Equal(
            ("placed", 1, 45000, "cod"),
            (placed.Text("state"), placed.Number("number"), placed.Number("total.amount"), placed.Text("payment.method"))
        );
        Assert.Equal(0, (await Anybody.Get($"{Api(shop)}/carts/{cart}")).Is(200).Number("count"));
        (await Anybody.Post($"{Api(shop)}/checkout", body, ("Idempotency-Key", "another"))).IsProblem(409, "cart-ordered", "cartId");

        var seen = (await Anybody.Get($"{Api(shop)}/orders/{placed.Text("statusToken")}")).Is(200);
        Assert.Equal(("Laddu", "Asha Rao"), (seen.At("lines")[0].GetProperty("title").GetString(), seen.Text("customer.name")));
        Assert.EndsWith(placed.Text("statusToken"), placed.Text("statusUrl"), StringComparison.Ordinal);
        (await Anybody.Get($"{Api(await Shop())}/orders/{placed.Text("statusToken")}")).IsProblem(404, "not-found");
        (await Anybody.Get($"{Api(shop)}/orders/{new string('A', 64)}")).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task A_cart_becomes_one_order_whatever_the_door_and_the_key()
    {
        var shop = await Shop();
        var product = await Product(
            shop,
            more: new
            {
                title = "Laddu",
                price = new { amount = 15000, currency = "INR" },
                stock = 40,
            }
        );
        using var browser = await WithCart(shop, product);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200);
        var cart = Storefront.Browser.Field(form, "cart");
        var body = Order(null, cart);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(i =>
                    (i % 3) switch
                    {
                        0 => Checkout(browser, shop, form),
                        1 => Anybody.Post($"{Api(shop)}/checkout", body, ("Idempotency-Key", $"key-{i}")),
                        _ => Anybody.Post($"{Api(shop)}/checkout", Order(null, cart, name: $"Asha {i}"), ("Idempotency-Key", $"key-{i}")),
                    }
                )
        );

        Assert.Equal(1, await Orders(shop));
        var order = (await shop.Seller.Get($"{shop.Path}/orders")).At("items")[0].GetProperty("id").GetString();
        Assert.All(answers, answer => Assert.True(answer.Status is 201 or 303 or 409, $"{answer.Status}: {answer.Body}"));
        var statusUrl = answers.First(answer => answer.Status == 303).Headers["Location"];
        Assert.All(answers.Where(answer => answer.Status == 303), answer => Assert.Equal(statusUrl, answer.Headers["Location"]));
        Assert.All(answers.Where(answer => answer.Status == 201), answer => Assert.Equal(order, answer.Text("orderId")));
        Assert.All(answers.Where(answer => answer.Status == 409), answer =>
        {
            answer.IsProblem(409, "cart-ordered", "cartId");
            Assert.Equal(order, answer.Text("existing.id"));
            Assert.EndsWith(statusUrl, answer.Text("existing.url"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_cart_that_was_ordered_and_is_filled_again_is_another_cart()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var cart = (await Anybody.Post($"{Api(shop)}/carts", null)).Is(201).Text("id");
        await Fill(2);
        var first = (await Anybody.Post($"{Api(shop)}/checkout", Order(null, cart), ("Idempotency-Key", "first"))).Is(201);
        await Fill(5);
        var second = (await Anybody.Post($"{Api(shop)}/checkout", Order(null, cart), ("Idempotency-Key", "second"))).Is(201);

        Assert.NotEqual(first.Text("orderId"), second.Text("orderId"));
        Assert.Equal(
            second.Text("orderId"),
            (await Anybody.Post($"{Api(shop)}/checkout", Order(null, cart), ("Idempotency-Key", "second"))).Is(201).Text("orderId")
        );
        Assert.Equal(2, await Orders(shop));

        async Task Fill(int quantity) => (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/{product}", new { quantity })).Is(200);
    }

    [Fact]
    public async Task A_key_that_ordered_one_cart_or_lines_orders_no_other()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var carts = new List<string>();
        foreach (var _ in (int[])[1, 2])
        {
            var cart = (await Anybody.Post($"{Api(shop)}/carts", null)).Is(201).Text("id");
            (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/{product}", new { quantity = 1 })).Is(200);
            carts.Add(cart);
        }

        (await Anybody.Post($"{Api(shop)}/checkout", Order(null, carts[0]), ("Idempotency-Key", "k"))).Is(201);
        (await Anybody.Post($"{Api(shop)}/checkout", Order(null, carts[1]), ("Idempotency-Key", "k"))).IsProblem(
            422,
            "idempotency-key-reused"
        );
        (await Anybody.Post($"{Api(shop)}/checkout", Order(null, carts[0], name: "Somebody Else"), ("Idempotency-Key", "k"))).IsProblem(
            422,
            "idempotency-key-reused"
        );
        (await Anybody.Post($"{Api(shop)}/checkout", Order(null, lines: [(product, 1)]), ("Idempotency-Key", "l"))).Is(201);
        (await Anybody.Post($"{Api(shop)}/checkout", Order(null, carts[1]), ("Idempotency-Key", "l"))).IsProblem(
            422,
            "idempotency-key-reused"
        );
        Assert.Equal(2, await Orders(shop));
    }

    [Theory]
    [InlineData("""{"quantity": -1}""")]
    [InlineData("""{"quantity": 1000}""")]
    [InlineData("""{"quantity": 1.5}""")]
    [InlineData("""{"quantity": "2"}""")]
    [InlineData("""{"quantity": null}""")]
    [InlineData("""{"quantity": 99999999999999}""")]
    [InlineData("{}")]
    public async Task A_quantity_that_is_none_is_refused_by_name(string body)
    {
        var shop = await Shop();
        var product = await Product(shop);
        var cart = (await Anybody.Post($"{Api(shop)}/carts", null)).Is(201).Text("id");
        var refused = (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/{product}", body)).Is(422);
        Assert.True(refused.At("errors").TryGetProperty("quantity", out _), refused.Body);
        Assert.Equal(0, (await Anybody.Get($"{Api(shop)}/carts/{cart}")).Number("count"));
    }

    [Fact]
    public async Task Another_shop_s_product_is_no_product_of_this_one()
    {
        var (shop, other) = (await Shop(), await Shop());
        await Product(shop);
        var foreign = await Product(other);
        var cart = (await Anybody.Post($"{Api(shop)}/carts", null)).Is(201).Text("id");
        (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/{foreign}", new { quantity = 1 })).IsProblem(422, "unknown-product");
        (await Anybody.Put($"{Api(shop)}/carts/{cart}/lines/nonsense", new { quantity = 1 })).IsProblem(422, "unknown-product");
        (await Anybody.Get($"{Api(shop)}/carts/nonsense")).IsProblem(404, "not-found");
        (await Anybody.Post($"{Api(shop)}/checkout", Order(null, lines: [(foreign, 1)]))).IsProblem(422, "unknown-product");
        Assert.Equal(0, await Orders(shop));
    }

    [Fact]
    public async Task The_same_key_gets_the_same_order_and_another_body_is_refused()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var first = (await Anybody.Post($"{Api(shop)}/checkout", Order(null, lines: [(product, 1)]), ("Idempotency-Key", "k1"))).Is(201);
        var again = (await Anybody.Post($"{Api(shop)}/checkout", Order(null, lines: [(product, 1)]), ("Idempotency-Key", "k1"))).Is(201);
        Assert.Equal(first.Body, again.Body);
        (await Anybody.Post($"{Api(shop)}/checkout", Order(null, lines: [(product, 2)]), ("Idempotency-Key", "k1"))).IsProblem(
            422,
            "idempotency-key-reused"
        );
        Assert.Equal(1, await Orders(shop));
    }

    [Fact]
    public async Task A_total_that_is_no_longer_true_is_refused_with_the_new_one()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var refused = await Anybody.Post($"{Api(shop)}/checkout", Order(new { amount = 100, currency = "INR" }, lines: [(product, 2)]));
        refused.IsProblem(409, "total-changed", "expectedTotal");
        Assert.Equal((30000, "INR"), (refused.Number("newTotal.amount"), refused.Text("newTotal.currency")));
        Assert.Equal(0, await Orders(shop));
    }

    [Theory]
    [InlineData("""{}""", "customer.name", "customer.phone", "customer.address.line1", "customer.address.city", "payment.method", "lines")]
    [InlineData("""{"cartId": "x"}""", "cartId")]
    [InlineData("""{"lines": [{"productId": "x", "quantity": 0}, {}]}""", "lines[0].productId", "lines[0].quantity", "lines[1].quantity")]
    [InlineData("""{"lines": [{"productId": "x", "quantity": 1.5}]}""", "lines[0].quantity")]
    [InlineData("""{"customer": {"name": " ", "phone": "+91 12"}}""", "customer.name", "customer.phone")]
    [InlineData("""{"payment": {"method": "barter"}}""", "payment.method")]
    [InlineData("""{"expectedTotal": {"amount": 1.5, "currency": "INR"}}""", "expectedTotal.amount")]
    public async Task Every_field_at_fault_is_named_at_once(string body, params string[] fields)
    {
        var shop = await Shop();
        var refused = (await Anybody.Post($"{Api(shop)}/checkout", body)).Is(422);
        Assert.All(fields, field =>
            Assert.True(refused.At("errors").TryGetProperty(field, out _), $"The problem should name {field}: {refused.Body}")
        );
    }

    [Fact]
    public async Task A_way_of_paying_the_shop_does_not_take_is_refused_and_UPI_comes_with_its_link()
    {
        var shop = await Shop();
        var product = await Product(shop);
        (await Anybody.Post($"{Api(shop)}/checkout", Order(null, lines: [(product, 1)], method: "upi"))).IsProblem(
            409,
            "payment-not-offered"
        );
        await Settings(shop, new { vpa = "asha@okaxis" });
        var placed = (await Anybody.Post($"{Api(shop)}/checkout", Order(null, lines: [(product, 1)], method: "upi"))).Is(201);
        Assert.StartsWith("upi://pay?pa=asha@okaxis", placed.Text("payment.upiUri"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Broken_JSON_is_said_to_be_broken()
    {
        var shop = await Shop();
        (await Anybody.PostText($"{Api(shop)}/checkout", "{\"lines\": [")).IsProblem(400, "broken-json");
    }

    private static (string Name, string Value) Fresh(long version) => ("X-Dukaan-Min-Version", $"{version}");

    private static string[] Titles(Answer page) =>
        [.. page.Is(200).At("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!)];
}
