namespace Dukaan.Web.Tests.Api;

public sealed class TenantTests(SiteCollection.Running running) : ApiTest(running)
{
    public static TheoryData<string, string> Operations =>
        new()
        {
            { "GET", "" },
            { "PATCH", "" },
            { "POST", "/picture" },
            { "GET", "/products" },
            { "POST", "/products" },
            { "PUT", "/products/order" },
            { "GET", "/products/{product}" },
            { "PATCH", "/products/{product}" },
            { "DELETE", "/products/{product}" },
            { "POST", "/products/{product}/pictures" },
            { "GET", "/categories" },
            { "GET", "/orders" },
            { "GET", "/takings" },
            { "GET", "/events" },
            { "GET", "/api-keys" },
            { "POST", "/api-keys" },
            { "POST", "/orders/01hzzzzzzzzzzzzzzzzzzzzzza/confirm" },
        };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Another_sellers_shop_is_not_there_and_nothing_in_it_changes(string method, string operation)
    {
        var mine = await Shop();
        var product = (await mine.AddProduct()).Is(201).Text("id");
        var before = (await mine.Seller.Get($"{mine.Path}/products")).Body + (await mine.Seller.Get(mine.Path)).Body;
        var stranger = await Seller();

        using var body = method is "GET" or "DELETE"
            ? null
            : new StringContent("""{"name": "Stolen", "title": "Stolen"}""", null, "application/json");
        var answer = await stranger.Send(
            new HttpMethod(method),
            mine.Path + operation.Replace("{product}", product, StringComparison.Ordinal),
            body
        );

        Assert.True(
            answer.Status == 404 || (answer.Status == 415 && operation.Contains("picture", StringComparison.Ordinal)),
            $"Expected 404, got {answer.Status}: {answer.Body}"
        );
        Assert.Equal(before, (await mine.Seller.Get($"{mine.Path}/products")).Body + (await mine.Seller.Get(mine.Path)).Body);
    }

    [Fact]
    public async Task Another_shops_product_is_not_found_through_ones_own()
    {
        var (mine, theirs) = (await Shop(), await Shop());
        var product = (await theirs.AddProduct()).Is(201).Text("id");

        (await mine.Seller.Get($"{mine.Path}/products/{product}")).IsProblem(404, "not-found");
        (await mine.Seller.Patch($"{mine.Path}/products/{product}", new { title = "Mine now" })).IsProblem(404, "not-found");
        (await mine.Seller.Delete($"{mine.Path}/products/{product}")).IsProblem(404, "not-found");

        Assert.Equal("Laddu", (await theirs.Seller.Get($"{theirs.Path}/products/{product}")).Text("title"));
    }

    [Theory]
    [InlineData("01hzzzzzzzzzzzzzzzzzzzzzza")]
    [InlineData("nonsense")]
    [InlineData("..%2F..")]
    [InlineData("01hzzzzzzzzzzzzzzzzzzzzzza%2Fx")]
    public async Task A_shop_that_never_was_is_the_same_404(string id) =>
        (await (await Seller()).Get($"/api/v1/stores/{id}")).IsProblem(404, "not-found");

    [Fact]
    public async Task Without_a_session_nothing_of_a_shop_is_told()
    {
        var shop = await Shop();
        var anyone = new ApiClient(Site.Client());

        (await anyone.Get(shop.Path)).IsProblem(401, "unauthenticated");
        (await anyone.PostText($"{shop.Path}/products", "{broken")).IsProblem(401, "unauthenticated");
    }
}
