using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Crashes;

/// <summary>
/// Shoppers who repeat a checkout with the same key until it is answered, as clients should, and a seller who changes prices.
/// It remembers what was acknowledged, and nothing else.
/// </summary>
internal sealed class CrashLoad(DukaanProcess dukaan, ShopClient[] shops, (ShopClient Shop, string ProductId) scarce)
{
    /// <summary>What one shopper leaves to all that goes on beside them. There are always some whose order is under way.</summary>
    private static readonly TimeSpan BetweenOrders = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan BetweenPrices = TimeSpan.FromMilliseconds(50);

    private readonly SemaphoreSlim _acknowledged = new(0);
    private volatile TaskCompletionSource _up = Completed();
    private Task[] _running = [];
    private int _soldOut;
    private int _refused;

    /// <summary>A checkout that was answered with 201.</summary>
    public sealed record Placed(ShopClient Shop, string Key, string ProductId, string OrderId, long Number, string Answer);

    public ConcurrentBag<Placed> Orders { get; } = [];

    /// <summary>How many checkouts broke or were told to come back, as when a process was killed.</summary>
    public int Refused => _refused;

    /// <summary>The answer to the last of them; null: there was none, or the connection broke.</summary>
    public string? LastRefusal { get; private set; }

    /// <summary>Product id → the last price that was acknowledged and the one sent after it, if that was never answered.</summary>
    public ConcurrentDictionary<string, (long Acknowledged, long? Sent)> Prices { get; } = new();

    public int SoldOut => _soldOut;

    /// <summary>Waits until so many more orders were acknowledged.</summary>
    public async Task Acknowledged(int orders)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        for (var i = 0; i < orders; i++)
        {
            await _acknowledged.WaitAsync(timeout.Token);
        }
    }

    /// <summary>Waits until each of them has sold once more: whichever silo was lost, the grains of some were there.</summary>
    public async Task EveryShopSells(ShopClient[] all)
    {
        foreach (var shop in all)
        {
            var before = Orders.Count(order => order.Shop == shop);
            await Eventually.Holds(
                async () =>
                {
                    await (_running.FirstOrDefault(each => each.IsFaulted) ?? Task.CompletedTask); // what a shopper met says more
                    return Orders.Count(order => order.Shop == shop) > before;
                },
                $"{shop.Slug} should sell again on a silo that lives."
            );
        }
    }

    /// <summary>Kills the process under load and starts it again; who was cut off goes on when it is back.</summary>
    public async Task Kill()
    {
        var up = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _up = up;
        await dukaan.Kill();
        await dukaan.StartAgain();
        up.SetResult();
    }

    public Task Run(int shoppers, CancellationToken stop)
    {
        _running = [.. Enumerable.Range(0, shoppers).Select(n => Shop(n, stop)), .. shops.Select(shop => ChangePrices(shop, stop))];
        return Task.WhenAll(_running);
    }

    /// <summary>The body of every checkout for a product; the same key always carries the same body.</summary>
    public static object Checkout(string productId) =>
        new
        {
            lines = new[] { new { productId, quantity = 1 } },
            customer = new
            {
                name = "Crash Shopper",
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
        };

    private async Task Shop(int shopper, CancellationToken stop)
    {
        using var http = new HttpClient { BaseAddress = dukaan.Url, Timeout = TimeSpan.FromSeconds(20) };
        for (var n = 0; !stop.IsCancellationRequested; n++)
        {
            var (shop, product) = n % 4 == 0 ? scarce : (shops[(shopper + n) % shops.Length], null);
            product ??= (await shop.AnyProduct()).Id;
            await Place(http, shop, product, $"crash-{shopper}-{n}", stop);
            await Task.Delay(BetweenOrders, CancellationToken.None);
        }
    }

    private async Task Place(HttpClient http, ShopClient shop, string productId, string key, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var answer = await TryPlace(http, shop.Slug, productId, key);
            if (answer?.StatusCode is HttpStatusCode.Created)
            {
                var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                using var order = JsonDocument.Parse(text);
                Orders.Add(
                    new Placed(
                        shop,
                        key,
                        productId,
                        order.RootElement.GetProperty("orderId").GetString()!,
                        order.RootElement.GetProperty("number").GetInt64(),
                        text
                    )
                );
                _acknowledged.Release();
                return;
            }

            if (answer?.StatusCode is HttpStatusCode.Conflict)
            {
                Interlocked.Increment(ref _soldOut);
                return;
            }

            Assert.True(
                answer is null || answer.StatusCode is HttpStatusCode.ServiceUnavailable,
                $"A checkout under load must be accepted, sold out, or told to come back; it was answered {answer?.StatusCode}: "
                    + $"{await Text(answer)}\n{Errors(dukaan.Log)}"
            );
            Interlocked.Increment(ref _refused);
            LastRefusal = await Text(answer);
            await _up.Task;
        }
    }

    /// <summary>What a process logged as its own faults: the first lines of each.</summary>
    private static string Errors(string log) =>
        string.Join('\n', log.Split("\nfail: ").Skip(1).Select(error => string.Join('\n', error.Split('\n').Take(12))).TakeLast(5));

    private static async Task<string> Text(HttpResponseMessage? answer) => answer is null ? "" : await answer.Content.ReadAsStringAsync();

    /// <summary>The whole answer, or null where the connection broke before it was there.</summary>
    internal static async Task<HttpResponseMessage?> TryPlace(HttpClient http, string slug, string productId, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/storefront/v1/{slug}/checkout")
        {
            Content = JsonContent.Create(Checkout(productId)),
        };
        request.Headers.Add("Idempotency-Key", key);
        try
        {
            return await http.SendAsync(request, CancellationToken.None);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            return null;
        }
    }

    private async Task ChangePrices(ShopClient shop, CancellationToken stop)
    {
        var product = await shop.AnyProduct();
        for (long price = 20_000; !stop.IsCancellationRequested; price += 100)
        {
            var before = Prices.GetValueOrDefault(product.Id).Acknowledged;
            Prices[product.Id] = (before, price);
            try
            {
                await shop.SavePrice(product.Id, price);
                Prices[product.Id] = (price, null);
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
            {
                // Not acknowledged: it may have been saved or not, and the next round sends a new price.
                await _up.Task;
            }

            await Task.Delay(BetweenPrices, CancellationToken.None);
        }
    }

    private static TaskCompletionSource Completed()
    {
        var completed = new TaskCompletionSource();
        completed.SetResult();
        return completed;
    }
}
