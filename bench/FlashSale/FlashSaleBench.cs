using System.Text.Json;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.FlashSale;

/// <summary>
/// 500 units of one product and 20,000 checkouts by 2,000 concurrent shoppers, alternating with the same sale with a row lock on the same
/// PostgreSQL. Exactly 500 are sold, the rest get "sold out". Targets: ≥ 3 × the row lock's throughput, ≥ 2,000 answered per second, and
/// with the units at four locations ≥ 0.8 × as fast.
/// </summary>
internal static class FlashSaleBench
{
    private const int Units = 500;
    private const int Shoppers = 2_000;
    private const int Checkouts = 20_000;
    private const int Locations = 4;
    private const int Rounds = 5;
    private const int WarmUps = 8;

    public static async Task Run(Rig rig, Report report)
    {
        var seller = await rig.SignIn(1);
        var shop = await seller.OpenShop("Bench flash sale");
        await using var plain = await RowLockShop.Open(rig.Database);
        var locations = await Spread(seller);
        List<FlashRun> ours = [],
            theirs = [],
            spread = [];
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var id = (await shop.AddProduct($"The saree of show {round + WarmUps}", 450_000, stock: Units)).GetProperty("id").GetString()!;
            var sale = await FlashRun.Run(new Uri(rig.Url), $"/api/storefront/v1/{shop.Slug}/checkout", Body(id), Shoppers, Checkouts);
            var left = (await seller.Get($"/api/v1/stores/{shop.Id}/products/{id}")).GetProperty("stock").GetInt64();
            var sold = await rig.CountUnitsSold(id);
            if (sale.Accepted != Units || sold != Units || left != 0 || sale.Other > 0)
            {
                throw new InvalidOperationException(
                    $"{sale.Accepted} were accepted, {sold} are stored and {left} left of {Units}; {sale.Other} answers were neither. "
                        + $"{sale}"
                );
            }

            await plain.Stock(id, Units);
            var peer = await FlashRun.Run(
                new Uri(plain.Url),
                "/checkout",
                JsonSerializer.Serialize(new { productId = id, quantity = 1 }),
                Shoppers,
                Checkouts
            );
            var there = await SpreadSale(rig, seller, locations, round);
            if (round >= 0) // earlier rounds warm up, since the runtime recompiles hot code
            {
                ours.Add(sale);
                theirs.Add(peer);
                spread.Add(there);
            }
        }

        report.Line(
            $"{Units} units, {Checkouts:n0} checkouts, {Shoppers:n0} connections; {Rounds} sales each in turn after {WarmUps} to warm "
                + "up; medians."
        );
        report.Line("");
        report.Table(
            ["", "answered/s", "p50 ms", "p99 ms", "p99.9 ms", "sold", "sold out", "told to come back"],
            Row("Dukaan", ours),
            Row("row lock", theirs),
            Row("four locations", spread)
        );
        report.Line($"**Stock at four locations: {Stats.Median(spread.Zip(ours, (a, b) => a.PerSecond / b.PerSecond)):n2} × one.**");
        report.Line($"**{Stats.Median(ours.Zip(theirs, (a, b) => a.PerSecond / b.PerSecond)):n2} × the row lock's throughput.**");
    }

    /// <summary>A shop with four locations.</summary>
    private static async Task<ShopClient> Spread(SellerClient seller)
    {
        var shop = await seller.OpenShop("Bench flash sale at four locations");
        var locations = Enumerable.Range(1, Locations).Select(n => new { name = $"Location {n}", postalCode = $"41100{n}" });
        await seller.Patch($"/api/v1/stores/{shop.Id}/terms", new { locations });
        return shop;
    }

    /// <summary>The same sale of a product whose units are at four locations.</summary>
    private static async Task<FlashRun> SpreadSale(Rig rig, SellerClient seller, ShopClient shop, int round)
    {
        var id = (await shop.AddProduct($"The saree of show {round + WarmUps}", 450_000, stock: Units)).GetProperty("id").GetString()!;
        var terms = await seller.Get($"/api/v1/stores/{shop.Id}/terms");
        var ids = terms.GetProperty("locations").EnumerateArray().Select(location => location.GetProperty("id").GetString()!).ToList();
        foreach (var to in ids.Where(to => to != "main"))
        {
            await seller.Post(
                $"/api/v1/stores/{shop.Id}/products/{id}/stock-adjustments/transfers",
                new
                {
                    from = "main",
                    to,
                    quantity = Units / Locations,
                }
            );
        }

        var sale = await FlashRun.Run(new Uri(rig.Url), $"/api/storefront/v1/{shop.Slug}/checkout", Body(id), Shoppers, Checkouts);
        var left = (await seller.Get($"/api/v1/stores/{shop.Id}/products/{id}")).GetProperty("stock").GetInt64();
        var sold = await rig.CountUnitsSold(id);
        return sale.Accepted == Units && sold == Units && left == 0 && sale.Other == 0
            ? sale
            : throw new InvalidOperationException($"{sale.Accepted} were accepted, {sold} are stored and {left} left of {Units}. {sale}");
    }

    private static string[] Row(string name, List<FlashRun> runs)
    {
        string M(Func<FlashRun, double> of) => $"{Stats.Median(runs.Select(of)):n0}";
        return
        [
            name,
            M(r => r.PerSecond),
            M(r => r.P50),
            M(r => r.P99),
            M(r => r.P999),
            M(r => r.Accepted),
            M(r => r.Refused),
            M(r => r.Busy),
        ];
    }

    private static string Body(string productId) =>
        JsonSerializer.Serialize(
            new
            {
                lines = new[] { new { productId, quantity = 1 } },
                customer = new
                {
                    name = "Flash Shopper",
                    phone = "+919800000001",
                    address = new
                    {
                        line1 = "1 Show Road",
                        city = "Pune",
                        postalCode = "411001",
                        country = "IN",
                    },
                },
                payment = new { method = "cod" },
            }
        );
}
