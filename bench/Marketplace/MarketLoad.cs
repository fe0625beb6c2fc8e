using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Dukaan.Bench.Marketplace;

/// <summary>
/// The load, over the public API alone. A request that cannot be answered now (the process is down, 503) is retried with the same operation
/// id, as clients should; one that is not answered within the timeout has failed.
/// </summary>
internal sealed class MarketLoad(Uri url, MarketShop[] stalls, MarketGateway gateway, int seed) : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 512 })
    {
        BaseAddress = url,
        Timeout = TimeSpan.FromSeconds(20),
    };
    private int _refused;

    public Latencies Latencies { get; } = new();

    public ConcurrentQueue<PlacedCheckout> Orders { get; } = [];

    /// <summary>Violated invariants, in words.</summary>
    public ConcurrentQueue<string> Seen { get; } = [];

    /// <summary>What was answered to requests before they were answered well: a status of 500 and above, 429, or none at all.</summary>
    public ConcurrentQueue<string> Unanswered { get; } = [];

    /// <summary>Checkouts that were refused because something was sold out or changed.</summary>
    public int Refused => _refused;

    public async Task Run(IEnumerable<Arrival> arrivals)
    {
        var started = Stopwatch.GetTimestamp();
        List<Task> all = [];
        foreach (var arrival in arrivals)
        {
            if (arrival.At - Stopwatch.GetElapsedTime(started) is var early && early > TimeSpan.FromMilliseconds(1))
            {
                await Task.Delay(early);
            }

            all.Add(Task.Run(() => Do(arrival, started)));
        }

        await Task.WhenAll(all);
    }

    public void Dispose() => _http.Dispose();

    private async Task Do(Arrival arrival, long started)
    {
        var stall = stalls[arrival.Shop];
        var failed = false;
        try
        {
            await (
                arrival.ShopperAction switch
                {
                    ShopperAction.Browse => Browse(stall, arrival),
                    ShopperAction.Cart => Cart(stall, arrival),
                    ShopperAction.Checkout => Checkout(stall, arrival),
                    ShopperAction.PriceChange => Alone(stall, () => ChangePrice(stall, arrival)),
                    ShopperAction.Replacement => Alone(stall, () => Replace(stall, arrival)),
                    ShopperAction.Delivery => Alone(stall, () => Deliver(stall)),
                    _ => Look(stall),
                }
            );
        }
        catch (Exception e) when (e is TimeoutException or HttpRequestException)
        {
            failed = true;
        }

        Latencies.Add(arrival.ShopperAction, Stopwatch.GetElapsedTime(started) - arrival.At, failed);
    }

    private async Task Browse(MarketShop stall, Arrival arrival)
    {
        using var page = await Answer(() => _http.GetAsync($"/s/{stall.Shop.Slug}"));
        using var product = await Answer(() => _http.GetAsync($"/s/{stall.Shop.Slug}/p/{stall.Goods[arrival.Product].Handle}"));
    }

    /// <summary>Fills a cart and views it three times: after a newer price was seen, the older one must not reappear.</summary>
    private async Task Cart(MarketShop stall, Arrival arrival)
    {
        var good = stall.Goods[arrival.Product];
        var api = $"/api/storefront/v1/{stall.Shop.Slug}/carts";
        var id = (await Json(() => _http.PostAsJsonAsync(api, new { }))).GetProperty("id").GetString();
        using (await Answer(() => _http.PutAsJsonAsync($"{api}/{id}/lines/{good.Id}", new { quantity = arrival.Quantity }))) { }

        var newest = 0L;
        for (var look = 0; look < 3; look++)
        {
            var line = (await Json(() => _http.GetAsync($"{api}/{id}"))).GetProperty("lines").EnumerateArray().FirstOrDefault();
            if (line.ValueKind is JsonValueKind.Object && line.GetProperty("available").GetBoolean())
            {
                var price = line.GetProperty("price").GetProperty("amount").GetInt64();
                if (price < newest)
                {
                    Seen.Enqueue($"A cart of {stall.Shop.Slug} showed {newest} and then {price}.");
                }

                newest = Math.Max(newest, price);
            }
        }
    }

    private async Task Checkout(MarketShop stall, Arrival arrival)
    {
        var operationId = $"market-{seed}-{arrival.Number}";
        var body = new
        {
            lines = new[] { new { productId = stall.Goods[arrival.Product].Id, quantity = arrival.Quantity } },
            customer = new
            {
                name = "Market Shopper",
                phone = "+919800000001",
                address = new
                {
                    line1 = "1 Market Road",
                    city = "Pune",
                    postalCode = "411001",
                    country = "IN",
                },
            },
            payment = new { method = IsOnline(arrival) ? "online" : "cod" },
            giftCards = arrival.Number % 50 == 1 && stall.GiftCard is { } card ? new[] { card } : null,
        };
        using var answer = await Answer(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, $"/api/storefront/v1/{stall.Shop.Slug}/checkout")
            {
                Content = JsonContent.Create(body),
            };
            request.Headers.Add("Idempotency-Key", operationId);
            return _http.SendAsync(request);
        });
        if (answer.StatusCode is HttpStatusCode.Created)
        {
            var order = await answer.Content.ReadFromJsonAsync<JsonElement>();
            var id = order.GetProperty("orderId").GetString()!;
            Orders.Enqueue(new PlacedCheckout(stall.Shop.Id, operationId, id, order.GetProperty("number").GetInt64()));
            await Pay(stall, arrival, order);
            stall.Undelivered.Enqueue(id);
        }
        else
        {
            Interlocked.Increment(ref _refused);
        }
    }

    private static bool IsOnline(Arrival arrival) => arrival.Number % 3 == 0;

    /// <summary>Of the online payments most succeed, some fail first, some are cancelled, and some are abandoned.</summary>
    private async Task Pay(MarketShop stall, Arrival arrival, JsonElement order)
    {
        string[] doings = (arrival.Number / 3 % 10) switch
        {
            0 => [],
            1 => ["cancel"],
            2 => ["fail", "pay"],
            _ => ["pay"],
        };
        if (!IsOnline(arrival) || doings.Length == 0)
        {
            return;
        }

        var url = order.GetProperty("payment").GetProperty("payUrl").GetString();
        if (url is null) // the gateway was away: the shopper presses "pay" on the order's page
        {
            using var answer = await Answer(() =>
                _http.PostAsync($"/api/storefront/v1/{stall.Shop.Slug}/orders/{order.GetProperty("statusToken").GetString()}/pay", null)
            );
            url = answer.IsSuccessStatusCode
                ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("payment").GetProperty("payUrl").GetString()
                : null;
        }

        foreach (var doing in url is null ? [] : doings)
        {
            gateway.Decide(url!, doing);
        }
    }

    private async Task ChangePrice(MarketShop stall, Arrival arrival)
    {
        var good = stall.Goods[arrival.Product];
        good.Price += 100;
        using var answer = await Answer(() =>
            stall.Seller.Http.PatchAsync(
                $"/api/v1/stores/{stall.Shop.Id}/products/{good.Id}",
                JsonContent.Create(new { price = new { amount = good.Price, currency = "INR" } })
            )
        );
    }

    private async Task Replace(MarketShop stall, Arrival arrival)
    {
        var old = stall.Goods[arrival.Product];
        var key = $"market-replace-{seed}-{arrival.Number}";
        var body = new
        {
            title = $"Ware {arrival.Product}, new",
            price = new { amount = old.Price + 100, currency = "INR" },
            category = "Wares",
        };
        var added = await Json(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/stores/{stall.Shop.Id}/products")
            {
                Content = JsonContent.Create(body),
            };
            request.Headers.Add("Idempotency-Key", key);
            return stall.Seller.Http.SendAsync(request);
        });
        var good = new MarketProduct(added.GetProperty("id").GetString()!, added.GetProperty("handle").GetString()!, null)
        {
            Price = old.Price + 100,
        };
        stall.Ever.Enqueue(good);
        stall.Goods[arrival.Product] = good;
        using var deleted = await Answer(() => stall.Seller.Http.DeleteAsync($"/api/v1/stores/{stall.Shop.Id}/products/{old.Id}"));
        old.Deleted = true;
    }

    /// <summary>Takes the oldest order one step or all steps further; one in eight is rejected, and its units are released.</summary>
    private async Task Deliver(MarketShop stall)
    {
        if (stall.Undelivered.TryDequeue(out var id))
        {
            string[] steps = id[^1] is '0' or '1' or '2' or '3' ? ["reject"] : ["confirm", "pack", "ship", "deliver"];
            foreach (var step in steps)
            {
                using var answer = await Answer(() =>
                {
                    var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/stores/{stall.Shop.Id}/orders/{id}/{step}")
                    {
                        Content = JsonContent.Create(new { reason = "None left" }),
                    };
                    request.Headers.Add("Idempotency-Key", $"market-{seed}-{id}-{step}");
                    return stall.Seller.Http.SendAsync(request);
                });
            }
        }
    }

    private async Task Look(MarketShop stall)
    {
        using var orders = await Answer(() => stall.Seller.Http.GetAsync($"/api/v1/stores/{stall.Shop.Id}/orders?state=placed"));
        using var takings = await Answer(() => stall.Seller.Http.GetAsync($"/api/v1/stores/{stall.Shop.Id}/takings"));
    }

    private static async Task Alone(MarketShop stall, Func<Task> deed)
    {
        await stall.SellerIsFree.WaitAsync();
        try
        {
            await deed();
        }
        finally
        {
            stall.SellerIsFree.Release();
        }
    }

    private async Task<JsonElement> Json(Func<Task<HttpResponseMessage>> send)
    {
        using var answer = await Answer(send);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadFromJsonAsync<JsonElement>()
            : throw new HttpRequestException($"{answer.StatusCode}");
    }

    /// <summary>The first response that is not "retry": anything below 500, and 501 and above as a failure.</summary>
    /// <exception cref="TimeoutException">There was no response within the timeout.</exception>
    private async Task<HttpResponseMessage> Answer(Func<Task<HttpResponseMessage>> send)
    {
        var started = Stopwatch.GetTimestamp();
        for (var attempt = 1; Stopwatch.GetElapsedTime(started) < Timeout; attempt++)
        {
            try
            {
                var answer = await send();
                if ((int)answer.StatusCode < 500 && answer.StatusCode is not HttpStatusCode.TooManyRequests)
                {
                    return answer;
                }

                Unanswered.Enqueue(
                    $"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.AbsolutePath}: {(int)answer.StatusCode}"
                );
                answer.Dispose();
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
            {
                // Down, cut off or too slow: the same request again, a little later.
                Unanswered.Enqueue(e.Message);
            }

            await Task.Delay(Random.Shared.Next(50, 100 * Math.Min(attempt, 10)));
        }

        throw new TimeoutException();
    }
}
