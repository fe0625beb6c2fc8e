using System.Net.Http.Json;
using System.Text.Json;

namespace Dukaan.Bench.Marketplace;

/// <summary>
/// The shops, opened over the public API. The first is the viral one, whose stock is counted. An order that is not paid online within a
/// minute expires.
/// </summary>
internal static class Market
{
    public const int ProductsEach = 10;
    private const int Sellers = 20;
    private const int ViralUnits = 400;

    public static Task<MarketShop[]> Open(Rig rig, int shops) => Open(rig.SignIn, shops);

    /// <param name="signIn">Signs a seller in, by their number.</param>
    public static async Task<MarketShop[]> Open(Func<int, Task<TestKit.Api.SellerClient>> signIn, int shops)
    {
        var stalls = new MarketShop[shops];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Sellers),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (s, cancellationToken) =>
            {
                var seller = await signIn(5_000 + s);
                for (var rank = s; rank < shops; rank += Sellers)
                {
                    var shop = await seller.OpenShop($"Market stall {rank}");
                    using var account = await seller.Http.PutAsJsonAsync(
                        $"/api/v1/stores/{shop.Id}/payment-account",
                        MarketGateway.Account,
                        cancellationToken
                    );
                    account.EnsureSuccessStatusCode();
                    using var terms = await seller.Http.PatchAsJsonAsync(
                        $"/api/v1/stores/{shop.Id}/terms",
                        new { reservationMinutes = 1 },
                        cancellationToken
                    );
                    terms.EnsureSuccessStatusCode();
                    var goods = new MarketProduct[ProductsEach];
                    for (var p = 0; p < ProductsEach; p++)
                    {
                        goods[p] = await Add(
                            shop,
                            $"Ware {p}",
                            rank == 0 ? ViralUnits
                                : p == 0 ? 50
                                : null
                        );
                    }

                    using var issued = await seller.Http.PostAsJsonAsync(
                        $"/api/v1/stores/{shop.Id}/gift-cards",
                        new { amount = new { amount = 500_000, currency = "INR" }, note = "Shared by many" },
                        cancellationToken
                    );
                    issued.EnsureSuccessStatusCode();
                    stalls[rank] = new MarketShop(seller, shop, goods)
                    {
                        GiftCard = (await issued.Content.ReadFromJsonAsync<JsonElement>(cancellationToken))
                            .GetProperty("secret")
                            .GetString(),
                    };
                }
            }
        );
        return stalls;
    }

    public static async Task<MarketProduct> Add(TestKit.Api.ShopClient shop, string title, long? units, long price = 10_000)
    {
        JsonElement added = await shop.AddProduct(title, price, "Wares", units);
        return new MarketProduct(added.GetProperty("id").GetString()!, added.GetProperty("handle").GetString()!, units) { Price = price };
    }
}
