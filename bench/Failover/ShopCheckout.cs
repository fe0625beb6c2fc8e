using System.Net;
using System.Net.Http.Json;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Failover;

/// <summary>A shop with one product, and a checkout for one piece of it.</summary>
internal sealed record ShopCheckout(string Path, string ProductId)
{
    public static async Task<ShopCheckout> Open(SellerClient seller, string name)
    {
        var shop = await seller.OpenShop(name);
        var product = await shop.AddProduct("A saree", 450_000, stock: null);
        return new ShopCheckout($"/api/storefront/v1/{shop.Slug}/checkout", product.GetProperty("id").GetString()!);
    }

    /// <summary>Whether the checkout was accepted. No response, or 503, means no.</summary>
    /// <param name="http">A client of a web silo.</param>
    /// <param name="key">The idempotency key; retries use the same.</param>
    public async Task<bool> TryPlace(HttpClient http, Guid key) => await Place(http, key) is not null;

    /// <summary>The order's id if the checkout was accepted; else null.</summary>
    /// <inheritdoc cref="TryPlace"/>
    public async Task<string?> Place(HttpClient http, Guid key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path)
        {
            Headers = { { "Idempotency-Key", key.ToString("N") } },
            Content = JsonContent.Create(Body(key)),
        };
        try
        {
            using var answer = await http.SendAsync(request);
            return answer.StatusCode switch
            {
                HttpStatusCode.Created => (await answer.Content.ReadFromJsonAsync<Placed>())!.OrderId,
                >= HttpStatusCode.InternalServerError => null,
                _ => throw new InvalidOperationException(
                    $"A checkout was refused: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}"
                ),
            };
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    private sealed record Placed(string OrderId);

    /// <summary>A shopper of its own for each order, since one phone may have only a few open orders at a shop.</summary>
    private static string Phone(Guid key) => $"+9198{(uint)key.GetHashCode() % 100_000_000:D8}";

    private object Body(Guid key) =>
        new
        {
            lines = new[] { new { productId = ProductId, quantity = 1 } },
            customer = new
            {
                name = "Shopper",
                phone = Phone(key),
                address = new
                {
                    line1 = "1 Show Road",
                    city = "Pune",
                    postalCode = "411001",
                    country = "IN",
                },
            },
            payment = new { method = "cod" },
        };
}
