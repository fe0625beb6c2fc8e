using System.Text.Json;

namespace Dukaan.Web.Tests.Api;

public sealed class ProductTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task A_product_is_added_read_changed_and_deleted()
    {
        var shop = await Shop();
        var added = (
            await shop.AddProduct(
                more: new
                {
                    title = "Kaju Katli",
                    price = new { amount = 45000, currency = "INR" },
                    category = "Sweets",
                    description = "Cashew",
                    stock = 12,
                    handle = "kaju",
                }
            )
        ).Is(201);
        var path = $"{shop.Path}/products/{added.Text("id")}";

        var read = (await shop.Seller.Get(path)).Is(200);
        Assert.Equal(
            ("kaju", "Sweets", 12L, 45000L),
            (read.Text("handle"), read.Text("category"), read.Number("stock"), read.Number("price.amount"))
        );
        var edited = (
            await shop.Seller.Patch(path, """{"price": {"amount": 47500, "currency": "INR"}, "category": null, "visible": false}""")
        ).Is(200);
        Assert.Equal(47500, edited.Number("price.amount"));
        Assert.Equal(JsonValueKind.Null, edited.At("category").ValueKind);
        Assert.Equal("Cashew", edited.Text("description"));
        Assert.True(edited.Number("version") > added.Number("version"), "Every change raises the shop's version.");
        (await shop.Seller.Delete(path)).Is(204);
        (await shop.Seller.Get(path)).IsProblem(404, "not-found");
        (await shop.Seller.Delete(path)).IsProblem(404, "not-found");
    }

    [Theory]
    [InlineData("""{"title": "T", "price": {"amount": 0, "currency": "INR"}}""", "price")]
    [InlineData("""{"title": "T", "price": {"amount": -5, "currency": "INR"}}""", "price")]
    [InlineData("""{"title": "T", "price": {"amount": 9000000000000, "currency": "INR"}}""", "price")]
    [InlineData("""{"title": "T", "price": {"amount": 150.50, "currency": "INR"}}""", "price.amount")]
    [InlineData("""{"title": "T", "price": {"amount": 1e400, "currency": "INR"}}""", "price.amount")]
    [InlineData("""{"title": "T", "price": {"amount": 99999999999999999999, "currency": "INR"}}""", "price.amount")]
    [InlineData("""{"title": "T", "price": {"amount": "15000", "currency": "INR"}}""", "price.amount")]
    [InlineData("""{"title": "T", "price": {"currency": "INR"}}""", "price.amount")]
    [InlineData("""{"title": "T", "price": {"amount": 5}}""", "price.currency")]
    [InlineData("""{"title": "T", "price": {"amount": 5, "currency": "USD"}}""", "price")]
    [InlineData("""{"title": "T", "price": 15000}""", "price")]
    [InlineData("""{"title": "T"}""", "price.amount")]
    [InlineData("""{"price": {"amount": 5, "currency": "INR"}}""", "title")]
    [InlineData("""{"title": "  ", "price": {"amount": 5, "currency": "INR"}}""", "title")]
    [InlineData("""{"title": "T", "price": {"amount": 5, "currency": "INR"}, "stock": -1}""", "stock")]
    [InlineData("""{"title": "T", "price": {"amount": 5, "currency": "INR"}, "stock": 2.5}""", "stock")]
    [InlineData("""{"title": "T", "price": {"amount": 5, "currency": "INR"}, "inStock": "yes"}""", "inStock")]
    [InlineData("""{"title": "T", "price": {"amount": 5, "currency": "INR"}, "pictures": ["01hzzzzzzzzzzzzzzzzzzzzzza"]}""", "pictures[0]")]
    public async Task What_cannot_be_a_product_is_refused_by_name_and_nothing_is_added(string body, string field)
    {
        var shop = await Shop();

        var answer = await shop.Seller.PostText($"{shop.Path}/products", body);

        answer.Is(422);
        Assert.True(
            answer
                .At("errors")
                .EnumerateObject()
                .Any(each => each.Name == field || each.Name.StartsWith(field + ".", StringComparison.Ordinal)),
            $"The problem should name {field}: {answer.Body}"
        );
        Assert.Empty((await shop.Seller.Get($"{shop.Path}/products")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task An_over_long_title_and_script_are_text_and_nothing_more()
    {
        var shop = await Shop();

        (await shop.AddProduct(new string('x', 201))).IsProblem(422, (await shop.AddProduct(new string('x', 201))).Code, "title");
        var added = (await shop.AddProduct("<script>alert(1)</script>")).Is(201);

        Assert.Equal("<script>alert(1)</script>", added.Text("title"));
        Assert.DoesNotContain("<script>", added.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeat_with_the_same_key_adds_nothing_more()
    {
        var shop = await Shop();
        var key = ("Idempotency-Key", "add-1");
        var body = new { title = "Laddu", price = new { amount = 100, currency = "INR" } };

        var first = (await shop.Seller.Post($"{shop.Path}/products", body, key)).Is(201);
        var again = (await shop.Seller.Post($"{shop.Path}/products", body, key)).Is(201);
        (await shop.Seller.Post($"{shop.Path}/products", new { title = "Barfi", body.price }, key)).IsProblem(
            422,
            "idempotency-key-reused"
        );

        Assert.Equal(first.Body, again.Body);
        Assert.Single((await shop.Seller.Get($"{shop.Path}/products")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task An_edit_of_an_older_version_is_refused()
    {
        var shop = await Shop();
        var added = (await shop.AddProduct()).Is(201);
        var path = $"{shop.Path}/products/{added.Text("id")}";
        (await shop.Seller.Patch(path, new { title = "Besan Laddu" }, ("If-Match", added.Headers["ETag"]))).Is(200);

        (await shop.Seller.Patch(path, new { title = "Late" }, ("If-Match", added.Headers["ETag"]))).IsProblem(412, "stale");
        (await shop.Seller.Delete(path, ("If-Match", added.Headers["ETag"]))).IsProblem(412, "stale");

        Assert.Equal("Besan Laddu", (await shop.Seller.Get(path)).Text("title"));
    }

    [Fact]
    public async Task A_list_is_read_page_by_page_without_a_gap_or_a_double()
    {
        var shop = await Shop();
        for (var i = 0; i < 7; i++)
        {
            (await shop.AddProduct($"Product {i}")).Is(201);
        }

        var (titles, cursor, pages) = (new List<string>(), "", 0);
        do
        {
            var page = (await shop.Seller.Get($"{shop.Path}/products?limit=3&cursor={cursor}")).Is(200);
            titles.AddRange(page.At("items").EnumerateArray().Select(each => each.GetProperty("title").GetString()!));
            (cursor, pages) = (page.At("nextCursor").GetString(), pages + 1);
        } while (cursor is not null);

        Assert.Equal(3, pages);
        Assert.Equal(7, titles.Distinct().Count());
        Assert.Equal(7, titles.Count);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("cursor=!!!", "cursor")]
    [InlineData("cursor=bm9wZQ", "cursor")]
    public async Task A_page_that_cannot_be_is_refused(string query, string field)
    {
        var shop = await Shop();

        var answer = await shop.Seller.Get($"{shop.Path}/products?{query}");

        answer.IsProblem(field == "cursor" ? 400 : 422, answer.Code, field);
    }

    [Fact]
    public async Task Products_and_categories_stand_in_the_order_their_seller_gives()
    {
        var shop = await Shop();
        var first = (
            await shop.AddProduct(
                more: new
                {
                    title = "A",
                    category = "One",
                    price = new { amount = 1, currency = "INR" },
                }
            )
        ).Is(201);
        var second = (
            await shop.AddProduct(
                more: new
                {
                    title = "B",
                    category = "Two",
                    price = new { amount = 1, currency = "INR" },
                }
            )
        ).Is(201);

        (await shop.Seller.Put($"{shop.Path}/products/order", new { ids = new[] { second.Text("id"), first.Text("id") } })).Is(200);
        (
            await shop.Seller.Put(
                $"{shop.Path}/categories/order",
                new { ids = new[] { second.Text("categoryId"), first.Text("categoryId") } }
            )
        ).Is(200);
        (await shop.Seller.Patch($"{shop.Path}/categories/{first.Text("categoryId")}", new { name = "Uno" })).Is(200);
        var renamed = (await shop.Seller.Get($"{shop.Path}/categories")).Is(200);
        (await shop.Seller.Delete($"{shop.Path}/categories/{second.Text("categoryId")}")).Is(200);

        Assert.Equal(["Two", "Uno"], renamed.At("items").EnumerateArray().Select(each => each.GetProperty("name").GetString()));
        Assert.Equal(
            ["B", "A"],
            (await shop.Seller.Get($"{shop.Path}/products"))
                .At("items")
                .EnumerateArray()
                .Select(each => each.GetProperty("title").GetString())
        );
        Assert.Equal(JsonValueKind.Null, (await shop.Seller.Get($"{shop.Path}/products/{second.Text("id")}")).At("category").ValueKind);
        Assert.Single((await shop.Seller.Get($"{shop.Path}/products?category={first.Text("categoryId")}")).At("items").EnumerateArray());
        (await shop.Seller.Put($"{shop.Path}/products/order", new { ids = Array.Empty<string>() })).IsProblem(422, "ids-invalid", "ids");
        (await shop.Seller.Patch($"{shop.Path}/categories/nope", new { name = "X" })).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task A_change_tells_the_version_that_its_maker_may_ask_for()
    {
        var shop = await Shop();

        var added = (await shop.AddProduct()).Is(201);

        Assert.Equal(
            added.Headers["X-Dukaan-Version"],
            added.Number("version").ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Contains($"dukaan-v={shop.Id}%3A{added.Number("version")}", added.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", added.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
    }
}
