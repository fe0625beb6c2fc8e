namespace Dukaan.Web.Tests.Api;

public sealed class StoreTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task A_shop_is_opened_with_a_link_made_from_its_name()
    {
        var seller = await Seller();

        var opened = (
            await seller.Post(
                "/api/v1/stores",
                new
                {
                    name = "Ravi's Chai & Snacks",
                    currency = "INR",
                    language = "en",
                }
            )
        ).Is(201);

        Assert.StartsWith("ravis-chai", opened.Text("slug"), StringComparison.Ordinal);
        Assert.Equal($"{Site.Address.GetLeftPart(UriPartial.Authority)}/s/{opened.Text("slug")}", opened.Text("url"));
        Assert.Equal("INR", opened.Text("currency"));
        Assert.Equal($"/api/v1/stores/{opened.Text("id")}", opened.Headers["Location"]);
        Assert.Equal($"\"{opened.Number("version")}\"", opened.Headers["ETag"]);
        Assert.Equal(opened.Text("id"), (await seller.Get("/api/v1/stores")).Json.GetProperty("items")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("", "slug-empty")]
    [InlineData("ab", "slug-length")]
    [InlineData("a-link-that-is-far-too-long-for-anybody-to-type", "slug-length")]
    [InlineData("Has Spaces", "slug-characters")]
    [InlineData("чай-дом", "slug-characters")]
    [InlineData("-edge", "slug-characters")]
    [InlineData("dashboard", "slug-reserved")]
    [InlineData("dashb0ard", "slug-reserved")]
    public async Task A_link_that_cannot_be_one_is_refused_and_opens_nothing(string slug, string code)
    {
        var seller = await Seller();

        (await seller.Post("/api/v1/stores", new { name = "Shop", slug })).IsProblem(422, code, "slug");

        Assert.Empty((await seller.Get("/api/v1/stores")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_link_that_is_taken_or_looks_like_one_that_is_stays_its_owners()
    {
        var slug = $"mithailo{Guid.NewGuid():N}"[..20].Replace('0', 'o').Replace('1', 'l');
        (await (await Seller()).Post("/api/v1/stores", new { name = "First", slug })).Is(201);
        var second = await Seller();

        (await second.Post("/api/v1/stores", new { name = "Second", slug })).IsProblem(409, "slug-taken", "slug");
        (await second.Post("/api/v1/stores", new { name = "Second", slug = slug.Replace('l', '1').Replace('o', '0') })).IsProblem(
            409,
            "slug-taken",
            "slug"
        );
        (await second.Post("/api/v1/stores", new { name = "Second", slug = slug.Insert(6, "-") })).IsProblem(409, "slug-taken", "slug");
    }

    [Theory]
    [InlineData("""{"slug": "no-name-shop"}""", "name")]
    [InlineData("""{"name": "", "slug": "no-name-shop"}""", "name")]
    [InlineData("""{"name": "Shop", "currency": "XXX"}""", "currency")]
    [InlineData("""{"name": "Shop", "currency": 5}""", "currency")]
    [InlineData("""{"name": ["Shop"]}""", "name")]
    public async Task What_cannot_be_is_refused_by_name(string body, string field)
    {
        var answer = await (await Seller()).PostText("/api/v1/stores", body);

        answer.IsProblem(422, answer.Code, field);
    }

    [Fact]
    public async Task Settings_change_one_by_one_and_null_clears()
    {
        var shop = await Shop();
        (
            await shop.Seller.Patch(
                shop.Path,
                new
                {
                    description = "Sweets since 1962",
                    vpa = "asha@okbank",
                    name = "Asha",
                }
            )
        ).Is(200);

        var cleared = (await shop.Seller.Patch(shop.Path, """{"vpa": null, "open": false}""")).Is(200);

        Assert.Equal("Sweets since 1962", cleared.Text("description"));
        Assert.Equal("Asha", cleared.Text("name"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, cleared.At("vpa").ValueKind);
        Assert.False(cleared.At("open").GetBoolean());
        (await shop.Seller.Patch(shop.Path, """{"name": null}""")).IsProblem(422, "required", "name");
    }

    [Fact]
    public async Task An_edit_of_an_older_version_is_refused_and_changes_nothing()
    {
        var shop = await Shop();
        var tag = (await shop.Seller.Get(shop.Path)).Headers["ETag"];
        (await shop.Seller.Patch(shop.Path, new { name = "Second" }, ("If-Match", tag))).Is(200);

        (await shop.Seller.Patch(shop.Path, new { name = "Third" }, ("If-Match", tag))).IsProblem(412, "stale");
        (await shop.Seller.Patch(shop.Path, new { name = "Third" }, ("If-Match", "\"other\""))).IsProblem(412, "stale");
        (await shop.Seller.Patch(shop.Path, new { name = "Third" }, ("If-Match", "W/" + tag))).IsProblem(412, "stale");

        var now = await shop.Seller.Get(shop.Path);
        Assert.Equal("Second", now.Text("name"));
        (await shop.Seller.Get(shop.Path, ("If-None-Match", now.Headers["ETag"]))).Is(304);
        (await shop.Seller.Get(shop.Path, ("If-None-Match", tag))).Is(200);
    }

    [Fact]
    public async Task A_repeat_with_the_same_key_opens_no_second_shop_and_another_body_is_refused()
    {
        var seller = await Seller();
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());

        var first = (await seller.Post("/api/v1/stores", new { name = "Once" }, key)).Is(201);
        var again = (await seller.Post("/api/v1/stores", new { name = "Once" }, key)).Is(201);
        (await seller.Post("/api/v1/stores", new { name = "Twice" }, key)).IsProblem(422, "idempotency-key-reused", "Idempotency-Key");

        Assert.Equal(first.Text("id"), again.Text("id"));
        Assert.Single((await seller.Get("/api/v1/stores")).Json.GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("over-long")]
    public async Task A_key_that_cannot_be_one_is_refused(string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/stores")
        {
            Content = new StringContent("""{"name": "X"}""", null, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key == "over-long" ? new string('k', 201) : key);
        var seller = await Seller();
        using var response = await seller.Http.SendAsync(request);

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task An_API_key_acts_for_its_shop_alone_until_it_is_revoked()
    {
        var (shop, other) = (await Shop(), await Shop());
        var made = (await shop.Seller.Post($"{shop.Path}/api-keys", new { name = "Till" })).Is(201);
        var key = new ApiClient(Site.Client());
        var token = ("Authorization", $"Bearer {made.Text("token")}");

        (await key.Get(shop.Path, token)).Is(200);
        (await key.Get(other.Path, token)).IsProblem(404, "not-found");
        (await key.Post("/api/v1/stores", new { name = "Mine" }, token)).IsProblem(403, "api-key-not-enough");
        (await key.Post($"{shop.Path}/api-keys", new { name = "More" }, token)).IsProblem(403, "api-key-not-enough");
        Assert.Single((await key.Get("/api/v1/stores", token)).Json.GetProperty("items").EnumerateArray());
        var listed = (await shop.Seller.Get($"{shop.Path}/api-keys")).Is(200);
        Assert.DoesNotContain(made.Text("token"), listed.Body, StringComparison.Ordinal);
        (await shop.Seller.Delete($"{shop.Path}/api-keys/{made.Text("id")}")).Is(204);
        (await key.Get(shop.Path, token)).IsProblem(401, "unauthenticated");
        (await shop.Seller.Delete($"{shop.Path}/api-keys/{made.Text("id")}")).IsProblem(404, "not-found");
    }
}
