using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Dukaan.Catalog;
using Dukaan.Indexing;
using Dukaan.Web.Links;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Storefront.Crawlers;

/// <summary>Tells search engines by IndexNow (indexnow.org), all of which share what one of them is told.</summary>
internal sealed class IndexNow(DukaanOptions options, HttpClient http) : ISearchEngines
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    public async Task<bool> Tell(CatalogSnapshot shop, long after)
    {
        if (options.IndexNow is not { } endpoint || shop.Store.Domains is not [var domain, ..])
        {
            return false;
        }

        var address = $"https://{domain}";
        var message = new Message(
            domain,
            IndexNowKey.Of(shop.Store.StoreId),
            address + ShopPaths.IndexNowPath,
            [.. ChangedPages.Of(shop, after).Select(path => path.Length == 0 ? $"{address}/" : address + path)]
        );
        using var limit = new CancellationTokenSource(Timeout);
        try
        {
            using var answer = await http.PostAsJsonAsync(endpoint, message, limit.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private sealed record Message(
        [property: JsonPropertyName("host")] string Host,
        [property: JsonPropertyName("key")] string Key,
        [property: JsonPropertyName("keyLocation")] string KeyLocation,
        [property: JsonPropertyName("urlList")] string[] UrlList
    );
}
