using System.Diagnostics;
using Dukaan.TestKit.Api;
using Dukaan.TestKit.Regions;

namespace Dukaan.Bench.Regions;

/// <summary>The one product that everybody looks at. Its price only rises, so a page's price tells how current the page is.</summary>
internal sealed class PriceTag(SellerClient seller, string storeId, string productId) : IDisposable
{
    private const int First = 100;
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>The last price whose save was acknowledged, in rupees.</summary>
    public long Saved { get; private set; } = First;

    /// <summary>The number of those changes.</summary>
    public long Changes => Saved - First;

    public static object FirstPrice { get; } = new { amount = First * 100, currency = "INR" };

    /// <summary>Raises the price by a rupee, and returns it once it is saved at home.</summary>
    public async Task<long> Raise()
    {
        await _one.WaitAsync();
        try
        {
            var next = Saved + 1;
            await seller.Patch(
                $"/api/v1/stores/{storeId}/products/{productId}",
                new { price = new { amount = next * 100, currency = "INR" } }
            );
            return Saved = next;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Waits until a region's page shows a price, or a later one, and returns how long that took.</summary>
    public static async Task<TimeSpan> Shows(HttpClient region, string page, long price, CancellationToken stop = default)
    {
        var started = Stopwatch.GetTimestamp();
        while (await On(region, page) < price)
        {
            await Task.Delay(1, stop);
        }

        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>The price on a region's page for a client without a seen version; 0: no response.</summary>
    public static async Task<long> On(HttpClient region, string page)
    {
        try
        {
            return ShopperLoad.PriceOn(await region.GetStringAsync(new Uri(page, UriKind.Relative)));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return 0;
        }
    }

    public void Dispose() => _one.Dispose();
}
