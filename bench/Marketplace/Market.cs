using System.Net.Http.Json;
using System.Text.Json;

namespace Dukaan.Bench.Marketplace;

/// <summary>The shops, opened over the public API. The first is the viral one: what it sells is counted.</summary>
internal static class Market
{
    public const int Shops = 1_000;
    public const int ProductsEach = 10;
    private const int ShopsPerSeller = 50;
    private const int ViralUnits = 400;

    public static async Task<Stall[]> Open(Rig rig)
    {
        var stalls = new Stall[Shops];
        await Parallel.ForEachAsync(Enumerable.Range(0, Shops / ShopsPerSeller), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (s, cancellationToken) =>
        {
            var seller = await rig.SignIn(5_000 + s);
            for (var i = 0; i < ShopsPerSeller; i++)
            {
                var rank = (i * (Shops / ShopsPerSeller)) + s;
                var shop = await seller.OpenShop($"Market stall {rank}");
                using var account = await seller.Http.PutAsJsonAsync($"/api/v1/stores/{shop.Id}/payment-account", MarketGateway.Account, cancellationToken);
                account.EnsureSuccessStatusCode();
                var goods = new Good[ProductsEach];
                for (var p = 0; p < ProductsEach; p++)
                {
                    goods[p] = await Add(shop, $"Ware {p}", rank == 0 ? ViralUnits : p == 0 ? 50 : null);
                }

                stalls[rank] = new Stall(seller, shop, goods);
            }
        });
        return stalls;
    }

    public static async Task<Good> Add(TestKit.Api.ShopClient shop, string title, long? units, long price = 10_000)
    {
        JsonElement added = await shop.AddProduct(title, price, "Wares", units);
        return new Good(added.GetProperty("id").GetString()!, added.GetProperty("handle").GetString()!, units) { Price = price };
    }
}
