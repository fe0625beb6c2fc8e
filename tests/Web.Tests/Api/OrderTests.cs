namespace Dukaan.Web.Tests.Api;

public sealed class OrderTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task An_order_is_taken_from_placed_to_delivered()
    {
        var shop = await Shop();
        var order = await Place(shop);
        var path = $"{shop.Path}/orders/{order.Id}";

        var placed = (await shop.Seller.Get(path)).Is(200);
        Assert.Equal(("placed", "cod", "awaited"), (placed.Text("state"), placed.Text("payment.method"), placed.Text("payment.state")));
        Assert.Contains("confirm", placed.At("actions").EnumerateArray().Select(each => each.GetString()));
        Assert.EndsWith(order.StatusToken, placed.Text("statusUrl"), StringComparison.Ordinal);
        foreach (
            var (step, state) in (IEnumerable<(string, string)>)
                [("confirm", "confirmed"), ("pack", "packed"), ("ship", "shipped"), ("deliver", "delivered")]
        )
        {
            Assert.Equal(state, (await shop.Seller.Post($"{path}/{step}", null)).Is(200).Text("state"));
        }

        Assert.Equal("paid", (await shop.Seller.Post($"{path}/mark-paid", new { })).Is(200).Text("payment.state"));
        (await shop.Seller.Post($"{path}/cancel", new { reason = "Too late" })).IsProblem(409, "step-not-allowed");
    }

    [Fact]
    public async Task A_rejection_needs_a_reason_and_a_repeat_is_harmless()
    {
        var shop = await Shop();
        var order = await Place(shop);
        var path = $"{shop.Path}/orders/{order.Id}";

        (await shop.Seller.Post($"{path}/reject", new { })).Is(422);
        var first = (await shop.Seller.Post($"{path}/reject", new { reason = "Sold out" }, ("Idempotency-Key", "r1"))).Is(200);
        var again = (await shop.Seller.Post($"{path}/reject", new { reason = "Sold out" }, ("Idempotency-Key", "r1"))).Is(200);

        Assert.Equal(("rejected", first.Number("version")), (again.Text("state"), again.Number("version")));
    }

    [Fact]
    public async Task A_step_on_an_older_version_is_refused()
    {
        var shop = await Shop();
        var path = $"{shop.Path}/orders/{(await Place(shop)).Id}";
        var tag = (await shop.Seller.Get(path)).Is(200).Headers["ETag"];
        (await shop.Seller.Post($"{path}/confirm", null, ("If-Match", tag))).Is(200);

        (await shop.Seller.Post($"{path}/cancel", new { reason = "Changed my mind" }, ("If-Match", tag))).IsProblem(412, "stale");
    }

    [Fact]
    public async Task Orders_are_listed_newest_first_by_state_and_page_by_page()
    {
        var shop = await Shop();
        var numbers = new List<long>();
        for (var i = 0; i < 5; i++)
        {
            numbers.Add((await Place(shop)).Number);
        }

        var first = (await shop.Seller.Get($"{shop.Path}/orders?limit=2")).Is(200);
        var second = (await shop.Seller.Get($"{shop.Path}/orders?limit=2&cursor={first.Text("nextCursor")}")).Is(200);
        var third = (await shop.Seller.Get($"{shop.Path}/orders?limit=2&cursor={second.Text("nextCursor")}")).Is(200);

        Assert.Equal(numbers.AsEnumerable().Reverse(), new[] { first, second, third }.SelectMany(Numbers));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, third.At("nextCursor").ValueKind);
        Assert.Empty(Numbers((await shop.Seller.Get($"{shop.Path}/orders?state=delivered")).Is(200)));
        Assert.Equal(5, Numbers((await shop.Seller.Get($"{shop.Path}/orders?state=placed")).Is(200)).Count());
        (await shop.Seller.Get($"{shop.Path}/orders?state=eaten")).IsProblem(422, "state-unknown", "state");
        (await shop.Seller.Get($"{shop.Path}/orders?cursor=bm9wZQ")).IsProblem(400, "cursor-broken", "cursor");
    }

    [Fact]
    public async Task The_days_takings_count_what_was_placed_and_paid()
    {
        var shop = await Shop();
        var path = $"{shop.Path}/orders/{(await Place(shop)).Id}";
        await Place(shop);
        (await shop.Seller.Post($"{path}/mark-paid", null)).Is(200);

        var takings = (await shop.Seller.Get($"{shop.Path}/takings")).Is(200);

        Assert.Equal((2, 30000, 15000), (takings.Number("orders"), takings.Number("sales.amount"), takings.Number("paid.amount")));
    }

    [Theory]
    [InlineData("01hzzzzzzzzzzzzzzzzzzzzzza")]
    [InlineData("nope")]
    public async Task An_order_that_never_was_is_404(string id)
    {
        var shop = await Shop();

        (await shop.Seller.Get($"{shop.Path}/orders/{id}")).IsProblem(404, "not-found");
        (await shop.Seller.Post($"{shop.Path}/orders/{id}/confirm", null)).IsProblem(404, "not-found");
        (await shop.Seller.Post($"{shop.Path}/orders/{id}/eat", null)).IsProblem(404, "not-found");
    }

    [Fact]
    public async Task An_order_is_told_to_who_watches_as_it_is_placed_and_as_it_changes()
    {
        var shop = await Shop();
        using var response = await shop.Seller.Http.GetAsync($"{shop.Path}/events", HttpCompletionOption.ResponseHeadersRead);
        using var events = new EventReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        await events.Next("ready");

        var order = await Place(shop);
        var placed = await events.Next("order.placed");
        (await shop.Seller.Post($"{shop.Path}/orders/{order.Id}/confirm", null)).Is(200);
        var changed = await events.Next("order.changed");

        Assert.Equal(
            (order.Id, "placed", 15000L),
            (
                placed.GetProperty("id").GetString(),
                placed.GetProperty("state").GetString(),
                placed.GetProperty("total").GetProperty("amount").GetInt64()
            )
        );
        Assert.Equal((order.Id, "confirmed"), (changed.GetProperty("id").GetString(), changed.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_quiet_connection_is_kept_alive_and_one_shop_hears_nothing_of_another()
    {
        var (mine, theirs) = (await Shop(), await Shop());
        using var response = await mine.Seller.Http.GetAsync($"{mine.Path}/events", HttpCompletionOption.ResponseHeadersRead);
        using var events = new EventReader(await response.Content.ReadAsStreamAsync());
        await events.Next("ready");
        await Place(theirs);

        // Step by step: the clock of the tests fires a timer once however far it is moved, and the feed counts seconds.
        for (var second = 0; second < 16; second++)
        {
            Site.Time.Advance(TimeSpan.FromSeconds(1));
        }

        await events.Comment();
        var own = await Place(mine);

        Assert.Equal(own.Id, (await events.Next("order.placed")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_seller_has_ten_connections_at_most()
    {
        var shop = await Shop();
        var open = new List<HttpResponseMessage>();
        for (var i = 0; i < 10; i++)
        {
            open.Add(await shop.Seller.Http.GetAsync($"{shop.Path}/events", HttpCompletionOption.ResponseHeadersRead));
        }

        (await shop.Seller.Get($"{shop.Path}/events")).IsProblem(429, "too-many-connections");

        open.ForEach(each => each.Dispose());
    }

    private static IEnumerable<long> Numbers(Answer list) =>
        list.At("items").EnumerateArray().Select(each => each.GetProperty("number").GetInt64());
}
