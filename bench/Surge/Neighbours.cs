using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Dukaan.Bench.Marketplace;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Surge;

/// <summary>The other shops: their sellers save prices and their shoppers browse and order, in an open loop.</summary>
internal sealed class Neighbours : IDisposable
{
    private const int Shops = 50;
    private const int PerSecond = 100;

    private readonly Neighbour[] _shops;
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient[] _shoppers;
    private Latencies _latencies = new();
    private Task _running = Task.CompletedTask;

    private Neighbours(Neighbour[] shops, HttpClient[] shoppers) => (_shops, _shoppers) = (shops, shoppers);

    /// <summary>Opens the shops, each through one of the processes, which its seller keeps using.</summary>
    public static async Task<Neighbours> Open(IReadOnlyList<DukaanProcess> sites)
    {
        var outboxes = sites.Select(site => site.Url).ToArray();
        var shops = new Neighbour[Shops];
        for (var n = 0; n < Shops; n++)
        {
            var seller = await SellerClient.SignIn(sites[n % sites.Count].Url, $"+9190{70_000_000 + n}", outboxes);
            seller.Http.Timeout = TimeSpan.FromSeconds(20);
            var shop = await seller.OpenShop($"Neighbour {n}");
            await shop.Fill(products: 8, categories: 2);
            shops[n] = new Neighbour(seller, shop, n % sites.Count, (await shop.AnyProduct()).Id);
        }

        return new Neighbours(
            shops,
            [.. sites.Select(site => new HttpClient { BaseAddress = site.Url, Timeout = TimeSpan.FromSeconds(20) })]
        );
    }

    public void Start() => _running = Task.Run(Run);

    /// <summary>The results since the last call.</summary>
    public Latencies Take() => Interlocked.Exchange(ref _latencies, new Latencies());

    public async Task End()
    {
        await _stop.CancelAsync();
        await _running;
    }

    public void Dispose()
    {
        foreach (var shop in _shops)
        {
            shop.Seller.Dispose();
        }

        foreach (var shopper in _shoppers)
        {
            shopper.Dispose();
        }

        _stop.Dispose();
    }

    private async Task Run()
    {
        var (started, doing) = (Stopwatch.GetTimestamp(), new List<Task>());
        for (var n = 0; !_stop.IsCancellationRequested; )
        {
            for (var due = (int)(Stopwatch.GetElapsedTime(started).TotalSeconds * PerSecond); n < due; n++)
            {
                doing.Add(Do(n, started + (n * Stopwatch.Frequency / PerSecond)));
            }

            await Task.Delay(5);
        }

        await Task.WhenAll(doing);
    }

    /// <summary>Of twenty arrivals, eighteen browse, one orders, and one is the seller with a new price.</summary>
    private async Task Do(int n, long due)
    {
        await Task.Yield();
        var (shop, latencies) = (_shops[n * 7 % Shops], _latencies);
        var deed = (n % 20) switch
        {
            0 => ShopperAction.PriceChange,
            1 => ShopperAction.Checkout,
            _ => ShopperAction.Browse,
        };
        var failed = false;
        try
        {
            using var answer = await (
                deed switch
                {
                    ShopperAction.PriceChange => shop.Seller.Http.PatchAsJsonAsync(
                        $"/api/v1/stores/{shop.Shop.Id}/products/{shop.ProductId}",
                        new { price = new { amount = 10_000 + n, currency = "INR" } }
                    ),
                    ShopperAction.Checkout => _shoppers[shop.Site].SendAsync(Order(shop)),
                    _ => _shoppers[shop.Site].GetAsync(new Uri($"/s/{shop.Shop.Slug}", UriKind.Relative)),
                }
            );
            failed = answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Created);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            failed = true;
        }

        latencies.Add(deed, Stopwatch.GetElapsedTime(due), failed);
    }

    private static HttpRequestMessage Order(Neighbour shop) =>
        new(HttpMethod.Post, $"/api/storefront/v1/{shop.Shop.Slug}/checkout")
        {
            Headers = { { "Idempotency-Key", Guid.NewGuid().ToString("N") } },
            Content = JsonContent.Create(
                new
                {
                    lines = new[] { new { productId = shop.ProductId, quantity = 1 } },
                    customer = new
                    {
                        name = "Near Shopper",
                        phone = "+919800000101",
                        address = new
                        {
                            line1 = "1 Test Road",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            ),
        };

    private sealed record Neighbour(SellerClient Seller, ShopClient Shop, int Site, string ProductId);
}
