using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using Dukaan.TestKit.Api;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>A shop with some of everything, so that requests pass the first checks, and another whose settings may be damaged.</summary>
public sealed class FuzzWorld : IDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _known = new(StringComparer.Ordinal);
    private readonly SellerClient _seller;
    private readonly ShopClient _shop;
    private readonly string _victim;
    private int _customers;

    private FuzzWorld(SellerClient seller, ShopClient shop, string victim) => (_seller, _shop, _victim) = (seller, shop, victim);

    public string StoreId => _shop.Id;

    public string Slug => _shop.Slug;

    public HttpClient Http => _seller.Http;

    /// <summary>The seller's session, for API and dashboard.</summary>
    public string Token => _seller.Http.DefaultRequestHeaders.Authorization!.Parameter!;

    /// <summary>Signs a seller in at a site in development, and opens the shops.</summary>
    public static async Task<FuzzWorld> Open(Uri site, string phone)
    {
        var seller = await SellerClient.SignIn(site, phone);
        var world = new FuzzWorld(seller, await seller.OpenShop("Asha Sweets"), (await seller.OpenShop("Spoiled Sweets")).Id);
        await world.Refill();
        return world;
    }

    /// <summary>Creates new things, since requests may have deleted or finished the old ones.</summary>
    public async Task Refill()
    {
        var path = $"/api/v1/stores/{StoreId}";
        // The shop must be open again, whatever requests did to it.
        await _seller.Patch(path, new { open = true, cashOnDelivery = true });
        await _seller.Patch($"{path}/terms", new { tax = (object?)null, delivery = (object?)null });
        var plain = await _seller.Post(
            $"{path}/products",
            new
            {
                title = "Laddu",
                price = new { amount = 15000, currency = "INR" },
                category = "Sweets",
                stock = 100_000,
            }
        );
        var sized = await _seller.Post(
            $"{path}/products",
            new
            {
                title = "Kurta",
                price = new { amount = 99900, currency = "INR" },
                options = new[] { new { name = "Size", values = new[] { "S", "M" } } },
            }
        );
        Know("productId", Text(plain, "id"), Text(sized, "id"));
        Know("countedId", Text(plain, "id"));
        Know("handle", Text(plain, "handle"));
        Know("variantId", Text(sized.GetProperty("variants")[0], "id"));
        Know("categoryId", Text((await _seller.Get($"{path}/categories")).GetProperty("items")[0], "id"));
        Know("cartId", Text(await _seller.Post($"/api/storefront/v1/{Slug}/carts", new { }), "id"));
        for (var i = 0; i < 3; i++)
        {
            // Nobody whom a request has blocked.
            var number = Interlocked.Increment(ref _customers);
            var placed = await _seller.Post(
                $"/api/storefront/v1/{Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = Text(plain, "id"), quantity = 2 } },
                    customer = new
                    {
                        name = "Meera",
                        phone = $"+9198{number + 20_000_000:00000000}",
                        address = new
                        {
                            line1 = $"{number + 1_000} Ferry Lane",
                            city = "Pune",
                            postalCode = "411001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            );
            Know("orderId", Text(placed, "orderId"));
            Know("statusToken", Text(placed, "statusUrl").Split('/')[^1]);
        }

        await Try(
            "discountId",
            $"{path}/discounts",
            new
            {
                title = "Ten off",
                kind = "percent",
                percent = 10,
                code = $"C{Guid.NewGuid():N}"[..20],
            }
        );
        await Try("collectionId", $"{path}/collections", new { title = "Gifts", products = new[] { Text(plain, "id") } });
        await Try("webhookId", $"{path}/webhooks", new { url = "https://hooks.example.com/x", topics = new[] { "orders" } });
        await Try("blockId", $"{path}/blocks", new { refuses = "cash", phone = "+919800000001" });
        await Try("keyId", $"{path}/api-keys", new { name = "Till" });
    }

    /// <summary>A value for a name in a path or a body; null: any.</summary>
    public string? Value(string name, Random random, bool ofVictim = false) =>
        name switch
        {
            "storeId" => ofVictim ? _victim : StoreId,
            "slug" => Slug,
            "name" => "shop.example.com",
            "deliveryId" => "1",
            _ => _known.TryGetValue(name, out var values) && values.ToArray() is { Length: > 0 } all ? all[random.Next(all.Length)] : null,
        };

    public void Dispose() => _seller.Dispose();

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    /// <summary>For things of which a shop can have only a few.</summary>
    private async Task Try(string name, string path, object body)
    {
        using var content = System.Net.Http.Json.JsonContent.Create(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _seller.Http.PostAsync(new Uri(path, UriKind.Relative), content);
        if (response.IsSuccessStatusCode)
        {
            Know(name, Text(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement, "id"));
        }
    }

    private void Know(string name, params string[] values)
    {
        var known = _known.GetOrAdd(name, _ => []);
        foreach (var value in values)
        {
            known.Enqueue(value);
        }

        while (known.Count > 12)
        {
            known.TryDequeue(out _);
        }
    }
}
