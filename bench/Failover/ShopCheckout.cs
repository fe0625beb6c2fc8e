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

    /// <summary>Whether the checkout was accepted. What is not answered, or told to come back, was not.</summary>
    /// <param name="http">Of a web silo.</param>
    /// <param name="key">Repeats bear the same.</param>
    public async Task<bool> TryPlace(HttpClient http, Guid key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Headers = { { "Idempotency-Key", key.ToString("N") } }, Content = JsonContent.Create(Body()) };
        try
        {
            using var answer = await http.SendAsync(request);
            return answer.StatusCode is HttpStatusCode.Created;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private object Body() => new
    {
        lines = new[] { new { productId = ProductId, quantity = 1 } },
        customer = new { name = "Shopper", phone = "+919800000001", address = new { line1 = "1 Show Road", city = "Pune", postalCode = "411001", country = "IN" } },
        payment = new { method = "cod" },
    };
}
