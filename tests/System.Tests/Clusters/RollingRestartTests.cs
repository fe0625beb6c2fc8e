using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.Silo.Clustering;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit.Api;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Clusters;

/// <summary>What every deployment does: one silo after the other is stopped in peace and started again, while shoppers shop.</summary>
[Collection(ClusterCollection.Name)]
public sealed class RollingRestartTests(ITestOutputHelper output)
{
    private const int Shoppers = 4;
    private static readonly TimeSpan BetweenOrders = TimeSpan.FromMilliseconds(10);

    [Fact]
    public async Task All_silos_are_restarted_one_by_one_and_no_shopper_notices()
    {
        await using var cluster = await SiloCluster.Start(SiloRole.All, SiloRole.All);
        using var seller = await cluster.SignIn(cluster.Silos[0], "+919800000230");
        ShopClient[] shops = [await seller.OpenShop("Rolling rugs"), await seller.OpenShop("Rolling rice")];
        foreach (var shop in shops)
        {
            await shop.Fill(products: 2, categories: 1);
        }

        using var balancer = new Balancer(cluster.Silos);
        await balancer.Balances(2);
        using var stop = new CancellationTokenSource();
        var (failures, answered) = (new ConcurrentQueue<string>(), new SemaphoreSlim(0));
        var shopping = Enumerable
            .Range(0, Shoppers)
            .Select(shopper => Shop(balancer, shops[shopper % shops.Length], $"rolling-{shopper}", failures, answered, stop.Token))
            .ToArray();

        await Answered(answered, 50);
        foreach (var silo in cluster.Silos)
        {
            await silo.Stop();
            await silo.StartAgain();
            await balancer.Balances(2);
            await Answered(answered, 50);
        }

        await stop.CancelAsync();
        await Task.WhenAll(shopping);
        output.WriteLine($"{shopping.Sum(shopper => shopper.Result)} requests.");
        Assert.True(failures.IsEmpty, $"{failures.Count} requests failed: {string.Join(Environment.NewLine, failures.Take(5))}");
    }

    /// <summary>Looks at the shop, fills a cart, checks out; again and again. Answers how many requests that were.</summary>
    private static async Task<int> Shop(
        Balancer balancer,
        ShopClient shop,
        string name,
        ConcurrentQueue<string> failures,
        SemaphoreSlim answered,
        CancellationToken stop
    )
    {
        using var http = new HttpClient(balancer, disposeHandler: false) { BaseAddress = new Uri("http://balancer") };
        var (product, requests) = ((await shop.AnyProduct()).Id, 0);
        for (var n = 0; !stop.IsCancellationRequested; n++)
        {
            await Ask(HttpMethod.Get, $"/s/{shop.Slug}");
            var cart = await Ask(HttpMethod.Post, $"/api/storefront/v1/{shop.Slug}/carts");
            if (cart is { } id)
            {
                await Ask(
                    HttpMethod.Put,
                    $"/api/storefront/v1/{shop.Slug}/carts/{id.GetProperty("id").GetString()}/lines/{product}",
                    new { quantity = 1 }
                );
            }

            await Ask(HttpMethod.Post, $"/api/storefront/v1/{shop.Slug}/checkout", CrashLoad.Checkout(product), $"{name}-{n}");
            await Task.Delay(BetweenOrders, CancellationToken.None);
        }

        return requests;

        async Task<JsonElement?> Ask(HttpMethod method, string path, object? body = null, string? key = null)
        {
            requests++;
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative))
            {
                Content = body is null ? null : JsonContent.Create(body),
            };
            if (key is not null)
            {
                request.Headers.Add("Idempotency-Key", key);
            }

            try
            {
                using var answer = await http.SendAsync(request, CancellationToken.None);
                var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                answered.Release();
                if (answer.IsSuccessStatusCode)
                {
                    return text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : null;
                }

                failures.Enqueue($"{method} {path} at {request.RequestUri} answered {(int)answer.StatusCode}: {text}");
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
            {
                failures.Enqueue($"{method} {path} at {request.RequestUri} was not answered: {e}");
            }

            return null;
        }
    }

    private static async Task Answered(SemaphoreSlim answered, int requests)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        for (var n = 0; n < requests; n++)
        {
            await answered.WaitAsync(timeout.Token);
        }
    }
}
