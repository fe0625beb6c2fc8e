using System.Net.Http.Json;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Regions;

/// <summary>A shopper near one region.</summary>
internal sealed class Shopper(DukaanProcess region) : IDisposable
{
    public HttpClient Http { get; } = new() { BaseAddress = region.Url, Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>The shop's page, not older than a version that this client has seen.</summary>
    public async Task<HttpResponseMessage> Visit(ShopClient shop, long atLeast = 0)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/s/{shop.Slug}");
        if (atLeast > 0)
        {
            request.Headers.Add("X-Dukaan-Min-Version", $"{atLeast}");
        }

        return await Http.SendAsync(request);
    }

    /// <summary>Whether the shop's page says this.</summary>
    public async Task<bool> Sees(ShopClient shop, string text, long atLeast = 0)
    {
        using var page = await Visit(shop, atLeast);
        return (await page.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal);
    }

    public async Task<HttpResponseMessage> Order(ShopClient shop, string productId, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/storefront/v1/{shop.Slug}/checkout")
        {
            Content = JsonContent.Create(CrashLoad.Checkout(productId)),
        };
        request.Headers.Add("Idempotency-Key", key);
        return await Http.SendAsync(request);
    }

    public void Dispose() => Http.Dispose();
}
