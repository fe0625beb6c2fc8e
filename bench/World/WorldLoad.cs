using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.Bench.Marketplace;
using Dukaan.TestKit.Regions;

namespace Dukaan.Bench.World;

/// <summary>
/// Shoppers near every place, through the router of their place: they look at pages of shops anywhere, the busiest most, report as their
/// browsers would, and order now and then, a third paid online. Sellers change a price each second.
/// </summary>
internal sealed class WorldLoad(World world, WorldShops shops, int perPlace) : IAsyncDisposable
{
    private const int OrderEvery = 12;
    private const int ReportEvery = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(300);

    private readonly Zipf _ranks = new(shops.All.Length);
    private readonly CancellationTokenSource _stop = new();
    private readonly long _began = Stopwatch.GetTimestamp();
    private Task _running = Task.CompletedTask;

    public ConcurrentQueue<WorldVisit> Visits { get; } = [];

    public ConcurrentQueue<WorldOrder> Orders { get; } = [];

    /// <summary>Seconds since it began.</summary>
    public double Now => Stopwatch.GetElapsedTime(_began).TotalSeconds;

    public void Begin() =>
        _running = Task.WhenAll(
            Earth
                .Places.SelectMany(place => Enumerable.Range(0, perPlace).Select(n => Task.Run(() => Shop(place.Name, n))))
                .Concat(world.Homes.Select(home => Task.Run(() => Sell(shops.Of(home).First()))))
        );

    /// <summary>Stops, and waits until every checkout is answered.</summary>
    public async Task End()
    {
        await _stop.CancelAsync();
        await _running;
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        _stop.Dispose();
    }

    private async Task Sell(WorldShop shop)
    {
        while (!_stop.IsCancellationRequested)
        {
            await shop.Raise(_stop.Token);
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }
    }

    private async Task Shop(string place, int shopper)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false })
        {
            BaseAddress = world.Routers[place].Url,
            Timeout = TimeSpan.FromSeconds(30),
        };
        var random = new Random(HashCode.Combine(shopper, Earth.OneWay("bom1", place)));
        while (!_stop.IsCancellationRequested)
        {
            var shop = shops.All[_ranks.Draw(random)];
            var visit = await Look(http, place, shop);
            Visits.Enqueue(visit);
            if (visit.Edge is { } edge && random.Next(ReportEvery) == 0)
            {
                var report = $"/s/{shop.Stall.Shop.Slug}/vitals?edge={edge}&ttfb={visit.FirstByte:0}";
                await Try(() => http.PostAsync(new Uri(report, UriKind.Relative), null));
            }

            if (random.Next(OrderEvery) == 0)
            {
                await Order(http, place, shop, random.Next(shop.Stall.Goods.Length));
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    private async Task<WorldVisit> Look(HttpClient http, string place, WorldShop shop)
    {
        var asked = Stopwatch.GetTimestamp();
        string? edge = null;
        string? failure;
        var firstByte = 0.0;
        try
        {
            using var answer = await http.GetAsync(new Uri(shop.Page, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
            firstByte = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            edge = answer.Headers.TryGetValues("X-Edge-Route", out var names) ? names.First() : null;
            var page = await answer.Content.ReadAsStringAsync();
            failure =
                answer.IsSuccessStatusCode && ShopperLoad.PriceOn(page) > 0
                    ? null
                    : $"{(int)answer.StatusCode} from {edge ?? "the router"}";
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            failure = e.Message;
        }

        return new WorldVisit(place, edge, Now, firstByte, failure);
    }

    private async Task Order(HttpClient http, string place, WorldShop shop, int product)
    {
        var (key, asked, online) = (Guid.NewGuid(), Now, Random.Shared.Next(3) == 0);
        for (var later = 0; ; later++)
        {
            using var answer = await Try(() => http.SendAsync(Checkout(shop, product, key, online)));
            if (answer is { StatusCode: < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests })
            {
                var order = answer.StatusCode is HttpStatusCode.Created ? await answer.Content.ReadFromJsonAsync<JsonElement>() : default;
                Orders.Enqueue(new WorldOrder(place, shop.Home.Name, asked, Now, later, Accepted(shop, key, order)));
                if (
                    online
                    && order.ValueKind is JsonValueKind.Object
                    && order.GetProperty("payment").GetProperty("payUrl").GetString() is { } url
                )
                {
                    shop.Home.Gateway.Decide(url, "pay");
                }

                return;
            }

            await Task.Delay(Between);
        }
    }

    private static PlacedCheckout? Accepted(WorldShop shop, Guid key, JsonElement order) =>
        order.ValueKind is JsonValueKind.Object
            ? new PlacedCheckout(
                shop.Stall.Shop.Id,
                $"{key:N}",
                order.GetProperty("orderId").GetString()!,
                order.GetProperty("number").GetInt64()
            )
            : null;

    private static async Task<HttpResponseMessage?> Try(Func<Task<HttpResponseMessage>> send)
    {
        try
        {
            return await send();
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private static HttpRequestMessage Checkout(WorldShop shop, int product, Guid key, bool online) =>
        new(HttpMethod.Post, $"/api/storefront/v1/{shop.Stall.Shop.Slug}/checkout")
        {
            Headers = { { "Idempotency-Key", $"{key:N}" } },
            Content = JsonContent.Create(
                new
                {
                    lines = new[] { new { productId = shop.Stall.Goods[product].Id, quantity = 1 } },
                    customer = new
                    {
                        name = "World Shopper",
                        phone = $"+9198{(uint)key.GetHashCode() % 100_000_000:D8}",
                        address = new
                        {
                            line1 = "1 World Road",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method = online ? "online" : "cod" },
                }
            ),
        };
}
