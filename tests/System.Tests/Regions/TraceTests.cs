using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Regions;

/// <summary>P12: an order can be followed from the shopper's region to everybody who hears of it.</summary>
[Collection(nameof(RegionProcesses))]
public sealed class TraceTests(RegionProcesses regions)
{
    private const string Name = "Canary Meera";
    private const string Phone = "+919811177744";
    private const string Street = "77 Canary Lane";

    [Fact]
    public async Task An_order_in_another_region_is_one_trace_over_home_Kafka_and_the_message_to_the_seller_and_back_to_the_copy()
    {
        using var seller = await regions.NewSeller(regions.Bom);
        var shop = await seller.OpenShop("Traced sweets");
        var product = (await shop.AddProduct("Motichoor laddu", 30_000, stock: 1)).GetProperty("id").GetString()!;
        using var shopper = new Shopper(regions.Fra);
        await Eventually.Holds(() => shopper.Sees(shop, "Motichoor laddu"), "The product should be seen abroad.");

        var order = await Order(shopper, shop, product);

        await Eventually.Holds(
            () =>
                Names(Trace(order), "bom1").Contains("deliver message") && Names(Trace(order), "fra1").Contains("process product_updates"),
            "The order's trace should reach the seller's message in bom1 and the copy in fra1, where the product is sold out now.",
            TimeSpan.FromSeconds(90)
        );
        var trace = Trace(order);
        var begin = Assert.Single(trace, span => span.Parent.Length == 0);
        Assert.Equal(("fra1", 2), (begin.Region, begin.Kind));
        foreach (var name in (string[])["commit", "publish orders", "process orders", "publish product_updates"])
        {
            Assert.Contains(name, Names(trace, "bom1"));
        }

        var published = Assert.Single(trace, span => span.Name == "publish orders" && span["dukaan.order"] == order);
        Assert.Equal(
            ("kafka", "orders", shop.Id),
            (published["messaging.system"], published["messaging.destination.name"], published["dukaan.store"])
        );
        foreach (var secret in (string[])[Name, "Canary", Phone, Phone[3..], Street])
        {
            Assert.DoesNotContain(secret, regions.Collector.Received("/v1/traces"), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static HashSet<string> Names(IEnumerable<CollectedSpan> trace, string region) =>
        [.. trace.Where(span => span.Region == region).Select(span => span.Name)];

    /// <summary>All spans of the trace in which the order was placed.</summary>
    private List<CollectedSpan> Trace(string order)
    {
        var all = regions.Collector.Spans();
        var first = all.Find(span =>
            span["dukaan.order"] == order && span.Kind == 2 && span["http.route"].EndsWith("/checkout", StringComparison.Ordinal)
        );
        return first is null ? [] : [.. all.Where(span => span.Trace == first.Trace).DistinctBy(span => span.Id)];
    }

    private static async Task<string> Order(Shopper shopper, ShopClient shop, string product)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/storefront/v1/{shop.Slug}/checkout")
        {
            Content = JsonContent.Create(
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    customer = new
                    {
                        name = Name,
                        phone = Phone,
                        address = new
                        {
                            line1 = Street,
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            ),
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await shopper.Http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.Created, body);
        return JsonDocument.Parse(body).RootElement.GetProperty("orderId").GetString()!;
    }
}
