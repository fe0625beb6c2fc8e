using Dukaan.Bench.Marketplace;
using Dukaan.TestKit.Regions;

namespace Dukaan.Bench.World;

/// <summary>A shop and its home.</summary>
internal sealed record WorldShop(WorldHome Home, MarketShop Stall)
{
    /// <summary>The page that everybody looks at: of the product whose price its seller changes.</summary>
    public string Page => $"/s/{Stall.Shop.Slug}/p/{Stall.Goods[^1].Handle}";

    /// <summary>In whole rupees, as saved last. It only rises, so a page's price tells how current the page is.</summary>
    public long Price => Stall.Goods[^1].Price / 100;

    /// <summary>The price on a region's page for a stranger; 0: no answer.</summary>
    public async Task<long> On(HttpClient region)
    {
        try
        {
            return ShopperLoad.PriceOn(await region.GetStringAsync(new Uri(Page, UriKind.Relative)));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return 0;
        }
    }

    /// <summary>Raises the price by a rupee, however often that has to be tried.</summary>
    public async Task Raise(CancellationToken stop)
    {
        var (good, next) = (Stall.Goods[^1], Stall.Goods[^1].Price + 100);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Stall.Seller.Patch(
                    $"/api/v1/stores/{Stall.Shop.Id}/products/{good.Id}",
                    new { price = new { amount = next, currency = "INR" } }
                );
                good.Price = next;
                return;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), CancellationToken.None);
            }
        }
    }
}
