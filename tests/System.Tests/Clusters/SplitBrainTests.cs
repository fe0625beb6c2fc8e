using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Dukaan.Silo.Clustering;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Clusters;

/// <summary>P2 where a network falls apart: two halves, each sure to be the cluster, with an activation of every grain in each.</summary>
[Collection(ClusterCollection.Name)]
public sealed class SplitBrainTests(ITestOutputHelper output)
{
    private const int Counted = 30;
    private const int Shoppers = 2;

    [Fact]
    public async Task Of_two_halves_that_both_sell_the_same_last_units_the_database_decides()
    {
        await using var cluster = await SiloCluster.Start(SiloRole.All);
        var halves = new[] { cluster.Silos[0], await cluster.Add(SiloRole.All, name: "the-other-half") };
        using var seller = await cluster.SignIn(halves[0], "+919800000220");
        var shop = await seller.OpenShop("Torn shop");
        var product = (await shop.AddProduct("Last lamps", 30_000, stock: Counted)).GetProperty("id").GetString()!;

        // Both halves know the shop before they compete: the one that starts later must not find everything sold.
        var other = (await shop.AddProduct("Common lamps", 10_000)).GetProperty("id").GetString()!;
        foreach (var half in halves)
        {
            using var http = new HttpClient { BaseAddress = half.Url };
            await Eventually.Holds(
                async () => await CrashLoad.TryPlace(http, shop.Slug, other, $"warm-{half.Id}") is { StatusCode: HttpStatusCode.Created },
                "A half should sell what there is enough of."
            );
        }

        // In rounds, so that neither half runs away with everything: in each, shoppers of both halves come at the same moment.
        var (sold, torn, soldOut) = (new ConcurrentBag<(int Half, string OrderId, long Number)>(), 0, 0);
        for (var round = 0; round < Counted && soldOut == 0; round++)
        {
            await Task.WhenAll(
                Enumerable.Range(0, halves.Length * Shoppers).Select(shopper => Buy(shopper % halves.Length, $"torn-{round}-{shopper}"))
            );
        }

        output.WriteLine(
            $"{sold.Count} of {Counted} units sold, "
                + $"{string.Join(" and ", sold.GroupBy(order => order.Half).Select(half => half.Count()))} by the halves; {torn} writes "
                + "lost the race."
        );
        Assert.True(sold.Select(order => order.Half).Distinct().Count() == 2, "Both halves must have sold, or nothing was torn.");
        Assert.True(torn > 0, "No write met another: the halves did not really compete.");
        Assert.True(sold.Count <= Counted, $"{sold.Count} units were sold of {Counted}.");
        Assert.Equal(sold.Count, sold.Select(order => order.OrderId).Distinct().Count());
        Assert.Equal(sold.Count, sold.Select(order => order.Number).Distinct().Count());
        var left = (await seller.Get($"/api/v1/stores/{shop.Id}/products/{product}")).GetProperty("stock").GetInt64();
        // One may still be held for a checkout that lost its race; it comes back when the hold runs out.
        Assert.InRange(left, 0, Counted - sold.Count);

        async Task Buy(int half, string key)
        {
            using var http = new HttpClient { BaseAddress = halves[half].Url };
            while (true)
            {
                using var answer = await CrashLoad.TryPlace(http, shop.Slug, product, key);
                Assert.True(answer is not null, "Nobody was killed: every checkout must be answered.");
                var text = await answer.Content.ReadAsStringAsync();
                switch (answer.StatusCode)
                {
                    case HttpStatusCode.Created:
                        var order = JsonDocument.Parse(text).RootElement;
                        sold.Add((half, order.GetProperty("orderId").GetString()!, order.GetProperty("number").GetInt64()));
                        return;
                    case HttpStatusCode.Conflict:
                        Interlocked.Increment(ref soldOut);
                        return;
                    default:
                        Assert.True(
                            answer.StatusCode is HttpStatusCode.ServiceUnavailable,
                            $"It must be told to come back, not {answer.StatusCode}: {text}"
                        );
                        Assert.NotNull(answer.Headers.RetryAfter);
                        Interlocked.Increment(ref torn);
                        break;
                }
            }
        }
    }
}
