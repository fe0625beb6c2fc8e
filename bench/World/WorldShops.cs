using System.Net.Http.Json;
using Dukaan.Bench.Marketplace;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.World;

/// <summary>The shops of all homes, the busiest first: half of them, and the busiest, are at home in Mumbai.</summary>
internal sealed class WorldShops : IDisposable
{
    /// <summary>Of the first product of each shop; the others are not counted.</summary>
    private const int Units = 60;
    private const int ProductsEach = 3;

    /// <summary>The homes of the shops, the busiest first.</summary>
    private static readonly string[] Order = ["bom1", "fra1", "bom1", "iad1", "bom1", "fra1", "bom1", "iad1"];

    private readonly List<SellerClient> _sellers = [];

    private WorldShops(WorldShop[] all) => All = all;

    public WorldShop[] All { get; }

    public IEnumerable<WorldShop> Of(WorldHome home) => All.Where(shop => shop.Home == home);

    /// <summary>Opens them. Their sellers come through Tokyo, which is nobody's home.</summary>
    public static async Task<WorldShops> Open(World world)
    {
        var shops = new WorldShops(new WorldShop[Order.Length]);
        foreach (var (home, n) in world.Homes.Select((home, n) => (home, n)))
        {
            var (at, phone) = (home.Sites[0].Url, $"+9198000005{n:00}");
            (await SellerClient.SignIn(at, phone)).Dispose(); // so that this is their home
            var seller = await SellerClient.SignIn(world.Routers["hnd1"].Url, phone, at);
            shops._sellers.Add(seller);
            foreach (var rank in Enumerable.Range(0, Order.Length).Where(rank => Order[rank] == home.Name))
            {
                shops.All[rank] = await Open(seller, home, rank);
            }
        }

        return shops;
    }

    public void Dispose()
    {
        foreach (var seller in _sellers)
        {
            seller.Dispose();
        }
    }

    private static async Task<WorldShop> Open(SellerClient seller, WorldHome home, int rank)
    {
        var shop = await seller.OpenShop($"World stall {rank}");
        using var account = await seller.Http.PutAsJsonAsync($"/api/v1/stores/{shop.Id}/payment-account", MarketGateway.Account);
        account.EnsureSuccessStatusCode();
        using var terms = await seller.Http.PatchAsJsonAsync($"/api/v1/stores/{shop.Id}/terms", new { reservationMinutes = 5 });
        terms.EnsureSuccessStatusCode();
        var goods = new MarketProduct[ProductsEach];
        for (var p = 0; p < ProductsEach; p++)
        {
            goods[p] = await Market.Add(shop, $"Ware {p}", p == 0 ? Units : null);
        }

        return new WorldShop(home, new MarketShop(seller, shop, goods));
    }
}
