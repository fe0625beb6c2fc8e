using System.Net.Http.Headers;
using Dukaan.Orders;
using Dukaan.Sellers;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Sellers;
using Dukaan.Web.Tests.Overload;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Api;

public sealed class OrderFeedTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task A_feed_ends_with_the_session_that_opened_it_and_other_sessions_go_on()
    {
        var shop = await Shop();
        using var other = await Feed.Open(shop.Seller, shop);
        var second = await AnotherSession(shop);
        using var mine = await Feed.Open(second, shop);

        (await second.Delete("/api/v1/auth/sessions/current")).Is(204);

        await mine.Events.Ended();
        var order = await Place(shop);
        Assert.Equal(order.Id, (await other.Events.Next("order.placed")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task All_feeds_of_a_seller_end_when_they_sign_out_everywhere()
    {
        var shop = await Shop();
        var second = await AnotherSession(shop);
        using var one = await Feed.Open(shop.Seller, shop);
        using var two = await Feed.Open(second, shop);

        (await second.Delete("/api/v1/auth/sessions")).Is(204);

        await one.Events.Ended();
        await two.Events.Ended();
    }

    [Fact]
    public async Task A_feed_ends_with_the_key_that_opened_it_and_other_keys_go_on()
    {
        var shop = await Shop();
        var (first, second) = (await Key(shop), await Key(shop));
        using var revoked = await Feed.Open(first.Client, shop);
        using var other = await Feed.Open(second.Client, shop);

        (await shop.Seller.Delete($"{shop.Path}/api-keys/{first.Id}")).Is(204);

        await revoked.Events.Ended();
        var order = await Place(shop);
        Assert.Equal(order.Id, (await other.Events.Next("order.placed")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Where_the_news_of_a_closed_session_is_lost_the_feed_ends_at_the_next_look_a_second_later()
    {
        await using var site = await TestSite.Start();
        var seller = new ApiClient(await site.Seller());
        var store = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets" })).Is(201);
        using var mine = await Feed.Open(seller, new Shop(seller, store.Text("id"), store.Text("slug")));
        site.Time.Advance(SavedSeller.SessionLife); // a session that runs out is told to nobody

        var ended = mine.Events.Ended();
        // The feed answers before its clock starts to tick: one step may come before the first tick is set.
        await Eventually.Holds(() => Beat(site.Time, ended), "A feed whose session ran out should end a second later.");
        await ended;
    }

    [Fact]
    public async Task A_shop_that_too_many_watch_says_so_with_429_and_when_to_try_again()
    {
        var shop = await Shop();
        Caller.Set(shop.Id, Caller.System);
        var book = Site.Grains.GetGrain<IOrderBookGrain>(shop.Id);
        var watchers = Enumerable.Range(0, 200).Select(_ => new Deaf()).ToList();
        foreach (var watcher in watchers)
        {
            await book.Watch(Site.Grains.CreateObjectReference<IOrderWatcher>(watcher));
        }

        var refused = (await shop.Seller.Get($"{shop.Path}/events")).IsProblem(429, "too-many-connections");

        Assert.True(int.Parse(refused.Headers["Retry-After"], null) > 0);
        GC.KeepAlive(watchers);
    }

    [Fact]
    public async Task An_address_has_so_many_feeds_and_another_address_its_own()
    {
        await using var site = await TestSite.Start(options => options with { RateLimits = true, MaxFeedsPerAddress = 2 });
        var seller = new ApiClient(await site.Seller());
        var path = $"/api/v1/stores/{(await seller.Post("/api/v1/stores", new { name = "Asha Sweets" })).Is(201).Text("id")}/events";
        var token = $"Authorization: {seller.Http.DefaultRequestHeaders.Authorization}";
        using var one = await RawLine.To(site, "127.0.0.2");
        using var two = await RawLine.To(site, "127.0.0.2");
        using var three = await RawLine.To(site, "127.0.0.2");
        using var elsewhere = await RawLine.To(site, "127.0.0.3");

        Assert.Equal("200", await one.GetHead(path, token));
        Assert.Equal("200", await two.GetHead(path, token));
        Assert.Equal("429", await three.GetHead(path, token));
        Assert.Equal("200", await elsewhere.GetHead(path, token));
    }

    /// <summary>The shop's seller signed in once more.</summary>
    private async Task<ApiClient> AnotherSession(Shop shop)
    {
        Caller.Set(shop.Id, Caller.System);
        var owner = (await Site.Grains.GetGrain<Dukaan.Stores.IStoreGrain>(shop.Id).Get())!.Owner;
        var (token, _) = await Site.Services.GetRequiredService<SellerSession>().Open(owner);
        return Client(token.Text);
    }

    private async Task<(string Id, ApiClient Client)> Key(Shop shop)
    {
        var made = (await shop.Seller.Post($"{shop.Path}/api-keys", new { name = "Till" })).Is(201);
        return (made.Text("id"), Client(made.Text("token")));
    }

    private ApiClient Client(string token)
    {
        var http = Site.Client();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new ApiClient(http);
    }

    private sealed class Feed(HttpResponseMessage response, EventReader events) : IDisposable
    {
        public EventReader Events => events;

        public static async Task<Feed> Open(ApiClient client, Shop shop)
        {
            var response = await client.Http.GetAsync($"{shop.Path}/events", HttpCompletionOption.ResponseHeadersRead);
            response.EnsureSuccessStatusCode();
            var feed = new Feed(response, new EventReader(await response.Content.ReadAsStreamAsync()));
            await feed.Events.Next("ready");
            return feed;
        }

        public void Dispose()
        {
            events.Dispose();
            response.Dispose();
        }
    }

    private sealed class Deaf : IOrderWatcher
    {
        public Task Changed(OrderSummary order) => Task.CompletedTask;
    }

    private static Task<bool> Beat(ManualTime time, Task ended)
    {
        time.Advance(TimeSpan.FromSeconds(1));
        return Task.FromResult(ended.IsCompleted);
    }
}
